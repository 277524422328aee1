package dev.greenroom.review;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DailyLimitRepository extends JpaRepository<DailyLimit, UUID> {}
