package dev.greenroom.learner;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security looks at it while it compares passwords. */
record Credentials(String name, String hash, SignedIn signedIn) implements UserDetails {

    static Credentials of(Account account) {
        return new Credentials(account.name().value(), account.passwordHash(), account.signedIn());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return name;
    }
}
