package io.candor.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.awaitility.Awaitility;

/** The receiver of docs/examples, run as a reader runs it, and messages to it that Candor did not send. */
public final class ExampleReceiver implements AutoCloseable {

    private static final String BODY = "{\"type\":\"questionnaire.drafted\"}";

    private final Process process;
    private final URI address;
    private final Path log;

    private ExampleReceiver(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Listens when it returns. @param port a free one */
    public static ExampleReceiver start(int port, String secret, Path log) throws IOException {
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "docs/examples/WebhookReceiver.java", String.valueOf(port));
        java.environment().put("CANDOR_WEBHOOK_SECRET", secret);
        ExampleReceiver receiver = new ExampleReceiver(
                java.redirectErrorStream(true).redirectOutput(log.toFile()).start(), address(port), log);
        receiver.await("listening");
        return receiver;
    }

    /** A new secret, as Candor gives them out. */
    public static String secret() {
        return SigningSecret.random().text();
    }

    public static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    void await(String said) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> Files.readString(log).contains(said));
    }

    /** @param signature null for none */
    public HttpResponse<String> send(String id, Instant at, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("webhook-id", id)
                .header("webhook-timestamp", seconds(at)).POST(BodyPublishers.ofString(BODY));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send((signature == null ? request : request.header("webhook-signature", signature)).build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As the specification has it, by its own code. */
    public static String sign(String secret, String id, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            byte[] signed = (id + "." + seconds(at) + "." + BODY).getBytes(StandardCharsets.UTF_8);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String seconds(Instant at) {
        return String.valueOf(at.getEpochSecond());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
