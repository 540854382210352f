package io.candor.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntUnaryOperator;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.awaitility.Awaitility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A real HTTP server that keeps what it is sent. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    /** Status by the number of the request, from 0. */
    private volatile IntUnaryOperator status = n -> 200;

    /** What came, as it came. */
    record Message(String path, Headers headers, byte[] bytes, int answered) {

        String header(String name) {
            return headers.getFirst(name);
        }

        JsonNode body() {
            try {
                return new ObjectMapper().readTree(bytes);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        String type() {
            return body().path("type").asText();
        }

        /** Written by the specification and not by our code: HMAC-SHA256 over id.timestamp.body. */
        boolean signedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
                mac.update((header("webhook-id") + "." + header("webhook-timestamp") + ".").getBytes());
                String expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(bytes));
                return List.of(header("webhook-signature").split(" ")).contains(expected);
            } catch (GeneralSecurityException e) {
                throw new AssertionError(e);
            }
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        int answer = status.applyAsInt(messages.size());
        messages.add(new Message(path, exchange.getRequestHeaders(), body, answer));
        exchange.getResponseHeaders().set("Location", url("/elsewhere"));
        if (path.equals("/endless")) {
            exchange.sendResponseHeaders(200, 0);
            byte[] more = "more and more ".repeat(1000).getBytes(StandardCharsets.UTF_8);
            while (true) {
                exchange.getResponseBody().write(more);
            }
        }
        byte[] said = "said".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    Receiver answering(IntUnaryOperator byNumber) {
        status = byNumber;
        return this;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    /** What it said yes to, in the order in which it came. */
    List<Message> taken() {
        return messages.stream().filter(m -> m.answered() == 200).toList();
    }

    List<Message> awaitTaken(int number) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> taken().size() >= number);
        assertThat(taken()).hasSize(number);
        return taken();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
