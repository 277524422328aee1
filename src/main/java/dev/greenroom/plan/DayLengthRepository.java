package dev.greenroom.plan;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DayLengthRepository extends JpaRepository<DayLength, UUID> {}
