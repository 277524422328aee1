package dev.greenroom.learner;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets Spring Security compare passwords, and renew a hash that was made in an older way. */
@Component
class AccountDetails implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRepository accounts;

    AccountDetails(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return accounts.findByName(name)
                .filter(Account::hasPassword)
                .map(Credentials::of)
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String hash) {
        Account account = accounts.findByName(user.getUsername()).orElseThrow();
        if (hash != null) {
            account.change(hash);
        }
        return Credentials.of(account);
    }
}
