package dev.greenroom.platform;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

@Configuration
class SecurityConfiguration {

    /** Nothing from anywhere else, nothing inline. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "font-src 'self'; img-src 'self' data:; connect-src 'self'; media-src 'self' blob:; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final DispatcherType[] INSIDE = {DispatcherType.FORWARD, DispatcherType.ERROR};

    private static final String PERMISSIONS_POLICY =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    /** Who is signed in, and who may see what, is for others to say. Writing is counted before anything is kept for it. */
    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Assets assets,
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens,
            AuthorizationManager<RequestAuthorizationContext> admission,
            AuthenticationEntryPoint entrance,
            Permissions permissions,
            WriteLimit limit,
            CurrentLearner current,
            VisitorPages pages,
            Environment environment) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(INSIDE)
                        .permitAll()
                        .requestMatchers(assets.path() + "/**", "/actuator/**", "/theme")
                        .permitAll()
                        .requestMatchers(EndpointRequest.toAnyEndpoint())
                        .permitAll()
                        .anyRequest()
                        .access(admission))
                .securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(entrance))
                .headers(SecurityConfiguration::headers)
                .addFilterAfter(new PacedWriting(limit, current), CsrfFilter.class)
                .addFilterAfter(new OperationsFilter(permissions, environment), AuthorizationFilter.class)
                .addFilterAfter(new KnownPages(pages), OperationsFilter.class)
                .build();
    }

    /** To time each filter before and after each request takes longer than the filters do. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(
                cookie -> cookie.maxAge(Cookies.LONGEST).sameSite("Lax").httpOnly(true));
        return tokens;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(cache -> cache.disable())
                // What answers below its name is for others to decide about.
                .httpStrictTransportSecurity(https -> https.includeSubDomains(false))
                .frameOptions(Customizer.withDefaults())
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
