package dev.greenroom;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(GreenroomApplication.class).verify();
    }
}
