package dev.greenroom.platform;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords that are hashed as the app does it, but with little memory and in one pass: tests sign up hundreds of people. */
@TestConfiguration(proxyBeanMethods = false)
public class CheapPasswords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KILOBYTES = 64;
    private static final int PASSES = 1;

    @Bean
    @Primary
    PasswordEncoder cheapPasswordEncoder() {
        return SignInConfiguration.hashing(new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KILOBYTES, PASSES));
    }
}
