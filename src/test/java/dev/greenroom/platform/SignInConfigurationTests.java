package dev.greenroom.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What takes long takes long enough, and is done as often for a name that nobody has as for one with an account. */
class SignInConfigurationTests {

    private final SignInConfiguration configuration = new SignInConfiguration();
    private final Counting encoder = new Counting(configuration.passwordEncoder());
    private final String hash = String.valueOf(encoder.encode("seven small green frogs"));

    @Test
    void aHashTakesMemoryAndTwoPasses() {
        assertThat(hash).startsWith("{argon2@SpringSecurity_v5_8}$argon2id$v=19$m=16384,t=2,p=1$");
    }

    @Test
    void aNameThatNobodyHasTakesAsManyComparisons() {
        AuthenticationManager manager =
                configuration.authenticationManager(this::find, (user, changed) -> user, encoder);

        assertThat(comparisons(manager, "kim@example.org"))
                .isEqualTo(comparisons(manager, "nobody@example.org"))
                .isEqualTo(1);
    }

    private UserDetails find(String name) {
        if (!name.equals("kim@example.org")) {
            throw new UsernameNotFoundException(name);
        }
        return User.withUsername(name).password(hash).build();
    }

    private int comparisons(AuthenticationManager manager, String name) {
        encoder.compared = 0;
        assertThatThrownBy(
                        () -> manager.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "wrong")))
                .isInstanceOf(BadCredentialsException.class);
        return encoder.compared;
    }

    private static final class Counting implements PasswordEncoder {

        private final PasswordEncoder encoder;
        private int compared;

        Counting(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
            compared++;
            return encoder.matches(password, stored);
        }
    }
}
