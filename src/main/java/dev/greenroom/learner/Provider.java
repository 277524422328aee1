package dev.greenroom.learner;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;

/**
 * Who signs people in with OpenID Connect, as whoever runs this has set it up.
 *
 * @param issuer its address, under which it describes itself
 * @param name what people call it
 */
@ConfigurationProperties("greenroom.provider")
record Provider(
        String issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("your organisation") String name) {

    private static final String ID = "provider";

    /** Where signing in begins. */
    public String address() {
        return "/oauth2/authorization/" + ID;
    }

    /** Asks the provider how it is spoken to. */
    InMemoryClientRegistrationRepository registration() {
        return new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(ID)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .scope("openid", "email")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build());
    }
}
