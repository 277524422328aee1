package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A host that sets a port aside for whoever watches its instances, and takes nobody new. */
@TestPropertySource(
        properties = {
            "management.server.port=0",
            "management.server.address=127.0.0.1",
            "management.endpoints.web.exposure.include=health,prometheus",
            "management.defaults.metrics.export.enabled=true",
            "greenroom.accounts=required",
            "GREENROOM_SIGN_UP=closed"
        })
class OperationsPortIT extends IntegrationTest {

    @LocalManagementPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoReachesThePortSeesTheMetrics() {
        Visitor prometheus = new Visitor("http://127.0.0.1:" + port);

        Visitor.Answer metrics = prometheus.get("/actuator/prometheus");
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.body()).contains("greenroom_drafts_saved_total", "hikaricp_connections_active");
        assertThat(prometheus.get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(prometheus.get("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void nothingOfItIsOnThePortOfThePages() {
        assertThat(learner.get("/actuator/prometheus").status()).isEqualTo(404);
        assertThat(learner.get("/").status()).isEqualTo(303);
    }

    @Test
    void nobodyMakesThemselvesAnAccount() {
        assertThat(learner.page("/login").select("a[href^=/signup]")).isEmpty();
        assertThat(learner.get("/signup").status()).isEqualTo(404);

        Visitor.Answer refused =
                learner.post("/signup", Map.of("name", "kim@example.org", "password", Member.PASSWORD));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single())
                .isZero();
    }
}
