package dev.greenroom.learner;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByName(String name);

    Optional<Account> findByLearnerId(UUID learner);

    Optional<Account> findByIdentity(Identity identity);
}
