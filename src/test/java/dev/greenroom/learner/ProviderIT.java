package dev.greenroom.learner;

import static dev.greenroom.learner.ProviderStub.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.FullHost;
import dev.greenroom.IntegrationTest;
import dev.greenroom.Member;
import dev.greenroom.Visitor;
import dev.greenroom.Visitor.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of people whom a provider signs in. */
@FullHost
class ProviderIT extends IntegrationTest {

    private static final String QUESTION = "/questions/" + GUIDE + "/consistency-per-operation";

    private final String subject = UUID.randomUUID().toString();
    private final String address = subject + "@example.org";

    @BeforeEach
    void knowSomebody() {
        PROVIDER.knows(subject, Map.of("email", address, "email_verified", true));
    }

    @Test
    void aGuestTakesTheirWorkAlongAndComesBackToIt() {
        learner.submit(learner.page(QUESTION).expectFirst("form[action$=/bookmarks]"), Map.of());

        assertThat(signIn(learner).location()).isEqualTo("/");
        assertThat(learner.page("/account").select(".account-name").text()).isEqualTo(address);
        assertThat(bookmarked(learner)).isTrue();

        Visitor phone = visitor();
        signIn(phone);
        assertThat(bookmarked(phone)).isTrue();
        assertThat(learner.page("/account").select(".account-sessions > li")).hasSize(2);
    }

    @Test
    void aGuestOnAnotherDeviceJoinsTheAccount() {
        signIn(learner);
        Visitor phone = visitor();
        phone.submit(phone.page(QUESTION).expectFirst("form[action$=/bookmarks]"), Map.of());

        signIn(phone);

        assertThat(bookmarked(learner)).isTrue();
    }

    @Test
    void signingInLeadsToThePageTheyCameFor() {
        assertThat(learner.page("/login?back=/reviews")
                        .select("a[href^=/oauth2]")
                        .text())
                .isEqualTo("Sign in with the university");
        assertThat(signIn(learner, "/login?back=/progress").location()).isEqualTo("/progress");
        assertThat(signIn(visitor(), "/login?back=//example.org").location()).isEqualTo("/");
    }

    @Test
    void anAddressThatIsNotProvenOpensNothing() {
        for (Map<String, Object> claims : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("email", address),
                Map.of("email", address, "email_verified", false),
                Map.of("email", "no address", "email_verified", true))) {
            PROVIDER.knows(subject, claims);

            assertThat(signIn(learner).location()).isEqualTo("/login");
            assertThat(learner.page("/login").select(".flash").text()).contains("proven to be yours");
            assertThat(isSignedIn(learner)).isFalse();
        }
    }

    @Test
    void anAccountWithAPasswordStaysWithWhoeverKnowsThat() {
        Member member = Member.of(anotherLearner);
        PROVIDER.knows(subject, Map.of("email", member.name(), "email_verified", true));

        assertThat(signIn(learner).location()).isEqualTo("/login");

        assertThat(learner.page("/login").select(".flash").text()).contains("and a password exists here");
        assertThat(isSignedIn(learner)).isFalse();
    }

    @Test
    void anotherAddressOfTheSamePersonChangesNothing() {
        signIn(learner);
        PROVIDER.knows(subject, Map.of("email", "married." + address, "email_verified", true));

        Visitor phone = visitor();
        signIn(phone);

        assertThat(phone.page("/account").select(".account-name").text()).isEqualTo(address);
    }

    @Test
    void theSameAddressOfAnotherPersonOpensNothing() {
        signIn(learner);
        PROVIDER.knows(UUID.randomUUID().toString(), Map.of("email", address, "email_verified", true));

        assertThat(signIn(anotherLearner).location()).isEqualTo("/login");
        assertThat(anotherLearner.page("/login").select(".flash").text()).contains("belongs to another sign-in");
        assertThat(isSignedIn(anotherLearner)).isFalse();
    }

    @Test
    void noPasswordOpensSuchAnAccount() {
        signIn(learner);

        Element form = anotherLearner.page("/login").expectFirst("form[action=/login]");
        for (String password : new String[] {"null", "nine tall yellow cranes"}) {
            assertThat(anotherLearner
                            .submit(form, Map.of("name", address, "password", password))
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void itIsDeletedByTypingItsName() {
        signIn(learner);
        assertThat(learner.page("/account").select("form[action=/account/password]"))
                .isEmpty();
        Element form = learner.page("/account").expectFirst("form[action=/account/deletions]");

        Answer wrong = learner.submit(form, Map.of("name", "else@example.org"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#name-problem").text()).isNotEmpty();
        assertThat(learner.submit(form, Map.of("name", address.toUpperCase(Locale.ROOT)))
                        .status())
                .isEqualTo(303);

        assertThat(isSignedIn(learner)).isFalse();
        signIn(learner);
        assertThat(learner.page("/").select(".flash").text()).contains("Your account is ready");
    }

    @Test
    void theSessionOfBeforeOpensNothingAfterwards() {
        String begin = learner.page("/login").expectFirst("a[href^=/oauth2]").attr("href");
        Answer away = learner.get(begin);
        String before = learner.cookie("session");

        Answer back = learner.get(throughTheProvider(away));

        assertThat(back.location()).isEqualTo("/");
        assertThat(learner.cookie("session")).isNotEqualTo(before);
    }

    @Test
    void anAnswerThatNobodyAskedForOpensNothing() {
        Answer away = anotherLearner.get(
                anotherLearner.page("/login").expectFirst("a[href^=/oauth2]").attr("href"));

        assertThat(learner.get(throughTheProvider(away)).location()).isEqualTo("/login");
        assertThat(learner.get("/login/oauth2/code/provider?error=access_denied%0D%0Aforged&state=x")
                        .location())
                .isEqualTo("/login");
        assertThat(learner.get("/oauth2/authorization/another").location()).isEqualTo("/login");
        assertThat(learner.page("/login").select(".flash").text()).contains("did not work");
        assertThat(isSignedIn(learner)).isFalse();
    }

    @Test
    void aProviderThatIsAwayIsSaidInASentence() {
        String begin = learner.page("/login").expectFirst("a[href^=/oauth2]").attr("href");
        Answer asked = learner.get(begin);
        String back = throughTheProvider(asked);
        PROVIDER.isAway(true);
        try {
            assertThat(learner.get(back).location()).isEqualTo("/login");
        } finally {
            PROVIDER.isAway(false);
        }
        assertThat(learner.page("/login").select(".flash").text()).contains("did not work");
    }

    private boolean bookmarked(Visitor visitor) {
        return visitor.page("/questions?guide=" + GUIDE + "&status=bookmarked")
                .html()
                .contains("consistency-per-operation");
    }

    private static boolean isSignedIn(Visitor visitor) {
        return !visitor.page("/account").select(".account-name").isEmpty();
    }

    private static Answer signIn(Visitor visitor) {
        return signIn(visitor, "/login");
    }

    /** From a page for signing in to the provider and back; what came back then. */
    private static Answer signIn(Visitor visitor, String from) {
        String begin = visitor.page(from).expectFirst("a[href^=/oauth2]").attr("href");
        return visitor.get(throughTheProvider(visitor.get(begin)));
    }

    /** What a browser does that is sent to the provider: the address it comes back with. */
    private static String throughTheProvider(Answer away) {
        try {
            HttpResponse<Void> back = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(away.header("location")))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            URI address = URI.create(back.headers().firstValue("location").orElseThrow());
            return address.getRawPath() + "?" + address.getRawQuery();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
