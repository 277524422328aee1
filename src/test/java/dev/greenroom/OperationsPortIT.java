package dev.greenroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.context.TestPropertySource;

/** A host that sets a port aside for whoever watches its instances. */
@TestPropertySource(
        properties = {
            "management.server.port=0",
            "management.server.address=127.0.0.1",
            "management.endpoints.web.exposure.include=health,prometheus",
            "management.defaults.metrics.export.enabled=true",
            "greenroom.accounts=required"
        })
class OperationsPortIT extends IntegrationTest {

    @LocalManagementPort
    private int port;

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
}
