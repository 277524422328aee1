package dev.greenroom.learner;

import dev.greenroom.platform.WrongSetting;
import java.net.InetAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How whoever runs this wants accounts to be. */
@Component
class AccountSettings {

    private final Accounting accounts;
    private final Signing signUp;
    private final List<Name> administrators;
    private final @Nullable InetAddress bound;
    private final boolean isBehindProxy;

    AccountSettings(
            @Value("${greenroom.accounts}") Accounting accounts,
            @Value("${greenroom.sign-up}") Signing signUp,
            @Value("${greenroom.administrators}") List<String> administrators,
            @Value("${server.address:#{null}}") @Nullable InetAddress bound,
            @Value("${server.forward-headers-strategy:none}") String forwarded) {
        this.accounts = accounts;
        this.signUp = signUp;
        this.administrators = administrators.stream()
                .filter(written -> !written.isBlank())
                .map(AccountSettings::administrator)
                .toList();
        this.bound = bound;
        this.isBehindProxy = !forwarded.equalsIgnoreCase("none");
    }

    private static Name administrator(String written) {
        return Name.of(written)
                .orElseThrow(() -> new WrongSetting(
                        "greenroom.administrators", written, "addresses of accounts, separated by commas"));
    }

    private enum Accounting {
        OPTIONAL,
        REQUIRED
    }

    private enum Signing {
        OPEN,
        CLOSED
    }

    boolean required() {
        return accounts == Accounting.REQUIRED;
    }

    boolean signUpIsOpen() {
        return signUp == Signing.OPEN;
    }

    List<Name> administrators() {
        return administrators;
    }

    /** Whether this serves nobody but whoever sits at this machine. What a proxy says of its visitors proves nothing. */
    boolean isPersonal() {
        return !required() && administrators.isEmpty() && !isBehindProxy && bound != null && bound.isLoopbackAddress();
    }
}
