package dev.greenroom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Greenroom. */
@SpringBootApplication
@Modulithic(systemName = "Greenroom", sharedModules = "platform")
public class GreenroomApplication {

    public static void main(String[] args) {
        SpringApplication.run(GreenroomApplication.class, args);
    }
}
