package dev.greenroom.learner;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * By what a provider knows a person. Unlike an address it never becomes somebody else's.
 *
 * @param issuer the provider's own address
 * @param subject unique at that provider
 */
@Embeddable
record Identity(
        @Column(length = LONGEST) String issuer,
        @Column(length = LONGEST) String subject) {

    /** OpenID Connect Core 1.0, section 2, allows 255 characters for a subject. */
    static final int LONGEST = 255;

    static Identity of(OidcIdToken checked) {
        return new Identity(requireNonNull(checked.getIssuer()).toString(), requireNonNull(checked.getSubject()));
    }
}
