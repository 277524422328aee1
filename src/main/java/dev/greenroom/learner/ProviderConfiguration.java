package dev.greenroom.learner;

import dev.greenroom.platform.Flash;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/** Signing in with a provider, where one is named. */
@Configuration
@ConditionalOnExpression("'${greenroom.provider.issuer:}' != ''")
@EnableConfigurationProperties(Provider.class)
class ProviderConfiguration {

    /** Greenroom starts while the provider is away, and asks it again until it answers. */
    @Bean
    ClientRegistrationRepository clientRegistrations(Provider provider) {
        return new SupplierClientRegistrationRepository(provider::registration);
    }

    @Bean
    ProviderSignIn providerSignIn(Accounts accounts, SignIn signIn, Flash flash) {
        return new ProviderSignIn(accounts, signIn, flash);
    }

    @Bean
    Customizer<HttpSecurity> signInWithProvider(ClientRegistrationRepository provider, ProviderSignIn signIn) {
        return http -> http.oauth2Login(login -> login.clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokens())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(new WayBack()))
                .loginPage("/login")
                .successHandler(signIn)
                .failureHandler(signIn)
                .withObjectPostProcessor(failuresGoTo(signIn)));
    }

    /** A provider that is away before anybody got there is no error of Greenroom's. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failuresGoTo(ProviderSignIn signIn) {
        return new ObjectPostProcessor<>() {
            @Override
            public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
                filter.setAuthenticationFailureHandler(signIn);
                return filter;
            }
        };
    }
}
