package io.candor.app;

import static io.restassured.RestAssured.given;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;

/** The packaged service as a user starts it, with a data folder and a database of its own. */
public final class PackagedService implements AutoCloseable {

    private final Process process;
    private final String base;
    private final Path tokenFile;

    private PackagedService(Process process, String base, Path tokenFile) {
        this.process = process;
        this.base = base;
        this.tokenFile = tokenFile;
    }

    /** Ready when it returns. @param data an empty folder */
    public static PackagedService start(Path data) {
        return start(data, Map.of());
    }

    /** @param environment of the process, besides ours */
    public static PackagedService start(Path data, Map<String, String> environment) {
        try {
            int port = freePort();
            Path log = data.resolve("out.log");
            ProcessBuilder launcher = new ProcessBuilder(new File("candor").getAbsolutePath(), "serve");
            launcher.environment().putAll(environment);
            launcher.environment().put("CANDOR_DATA", data.resolve("data").toString());
            launcher.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
            launcher.redirectErrorStream(true).redirectOutput(log.toFile());
            PackagedService service = new PackagedService(launcher.start(), "http://127.0.0.1:" + port,
                    data.resolve("data/token.header"));
            return service.whenReady(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves no process behind that does not get ready. */
    private PackagedService whenReady(Path log) {
        try {
            Awaitility.await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(300))
                    .until(() -> ready(log));
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    public String base() {
        return base;
    }

    /** With the administrator's token, as the service left it for the command line. */
    public Path tokenFile() {
        return tokenFile;
    }

    private boolean ready(Path log) throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The service ended: " + Files.readString(log));
        }
        try {
            return given().baseUri(base).get("/health/ready").statusCode() == 200;
        } catch (Exception e) {
            // Not listening yet; REST Assured throws the checked ConnectException undeclared.
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
