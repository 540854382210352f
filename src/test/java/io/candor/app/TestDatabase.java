package io.candor.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A real PostgreSQL for tests, started by the service's own starter in {@code target}: an empty schema for each run, as
 * rows that another run left behind would decide what this one sees.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        postgres = EmbeddedPostgres.start(Path.of("target", "test-data"));
        String url = postgres.url("candor_test");
        try (Connection c = DriverManager.getConnection(url, postgres.user(), postgres.password());
                Statement statement = c.createStatement()) {
            statement.execute("drop schema if exists public cascade");
            statement.execute("create schema public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("quarkus.datasource.jdbc.url", url, "quarkus.datasource.username", postgres.user(),
                "quarkus.datasource.password", postgres.password(), "quarkus.http.test-port", "0");
    }

    @Override
    public void stop() {
        postgres.close();
    }
}
