package dev.greenroom.platform;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings that fit a PostgreSQL shared by many instances. Whoever sets one of them wins. */
class PostgresDefaults implements EnvironmentPostProcessor {

    private static final String PREFIX = "jdbc:postgresql:";

    private static final Map<String, Object> SETTINGS = Map.of(
            // Fifty instances need no more than 200 connections.
            "spring.datasource.hikari.maximum-pool-size", 4,
            // Milliseconds; when the database is gone, a page says so before anybody gives up.
            "spring.datasource.hikari.connection-timeout", 5000,
            // Seconds; whoever waits for a database that went without a word gives the connection up. See
            // UnhurriedMigration.
            "spring.datasource.hikari.data-source-properties.socketTimeout", "20",
            "spring.datasource.hikari.data-source-properties.tcpKeepAlive", "true",
            // Otherwise a refused statement is logged with its values, which may be somebody's answer.
            "spring.datasource.hikari.data-source-properties.logServerErrorDetail", "false");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("spring.datasource.url", "").startsWith(PREFIX)) {
            environment.getPropertySources().addLast(new MapPropertySource("postgresql", SETTINGS));
        }
    }
}
