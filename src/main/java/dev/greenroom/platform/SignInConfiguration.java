package dev.greenroom.platform;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** How passwords are kept and compared, and what changes in a browser when somebody signs in. */
@Configuration
class SignInConfiguration {

    private static final String ALGORITHM = "argon2@SpringSecurity_v5_8";

    /** Hashes say how they were made, so that another way can follow. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return hashing(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    static PasswordEncoder hashing(Argon2PasswordEncoder argon2) {
        return new Hashing(new DelegatingPasswordEncoder(ALGORITHM, Map.of(ALGORITHM, argon2)));
    }

    /** It takes the same time whether there is such an account or not. */
    @Bean
    AuthenticationManager authenticationManager(
            UserDetailsService accounts, UserDetailsPasswordService passwords, PasswordEncoder encoder) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(encoder);
        provider.setUserDetailsPasswordService(passwords);
        return new ProviderManager(provider);
    }

    /** Neither a session nor a form's token that was known before is good afterwards. */
    @Bean
    SessionAuthenticationStrategy sessionAuthenticationStrategy(CsrfTokenRepository tokens) {
        return new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
    }
}
