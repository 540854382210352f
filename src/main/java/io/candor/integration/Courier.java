package io.candor.integration;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.integration.Targets.Target;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Sends one request to an address that was judged before: to that very address, while certificate and Host header are held
 * to the name. No redirect is followed, no proxy asked, no cookie kept, and of the reply only the beginning is read.
 *
 * <p>
 * This is why it is not the JDK's client: that one looks the name up by itself, after we did.
 */
@ApplicationScoped
class Courier {

    /** Enough to see what a receiver complains about. */
    private static final int MOST_READ = 1000;

    private final HttpClient client;
    private final Duration timeout;

    @Inject
    Courier(Vertx vertx, WebhookConfig config) {
        timeout = config.timeout();
        client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false)
                .setConnectTimeout((int) timeout.toMillis()).setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout((int) timeout.toMillis()).setMaxHeaderSize(16_384).setMaxPoolSize(50));
    }

    /**
     * What became of it.
     *
     * @param status null where no reply came
     * @param error null where a reply came
     * @param response the beginning of the reply's body; null for none
     */
    record Outcome(Integer status, String error, String response, Duration took) {

        static Outcome refused(String why) {
            return new Outcome(null, why, null, Duration.ZERO);
        }

        /** Only 2xx says that the receiver has it; a redirect is not followed, and so nobody has it. */
        boolean taken() {
            return status != null && status >= 200 && status < 300;
        }

        /** The receiver says that it wants nothing any more. */
        boolean gone() {
            return status != null && status == 410;
        }
    }

    Outcome post(Target target, Map<String, String> headers, String body) {
        long begun = System.nanoTime();
        Promise<HttpClientRequest> opened = Promise.promise();
        Future<Outcome> reply = client.request(options(target)).compose(request -> {
            opened.tryComplete(request);
            headers.forEach(request::putHeader);
            return request.send(Buffer.buffer(body, StandardCharsets.UTF_8.name()));
        }).compose(Courier::beginning).map(o -> new Outcome(o.status(), null, o.response(), since(begun)));
        try {
            return reply.toCompletionStage().toCompletableFuture().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Outcome(null, "no reply within " + timeout.toSeconds() + " s", null, since(begun));
        } catch (ExecutionException e) {
            return new Outcome(null, said(e.getCause()), null, since(begun));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(null, "interrupted, as this node is stopping", null, since(begun));
        } finally {
            opened.future().onSuccess(HttpClientRequest::reset);
        }
    }

    private static RequestOptions options(Target target) {
        String path = target.uri().getRawPath().isEmpty() ? "/" : target.uri().getRawPath();
        String query = target.uri().getRawQuery();
        return new RequestOptions().setMethod(HttpMethod.POST).setSsl(target.secure()).setFollowRedirects(false)
                .setHost(target.uri().getHost()).setPort(target.port())
                .setServer(SocketAddress.inetSocketAddress(target.port(), target.address().getHostAddress()))
                .setURI(query == null ? path : path + '?' + query);
    }

    /** A receiver that answers without end is listened to until we have enough. */
    private static Future<Outcome> beginning(HttpClientResponse response) {
        Promise<Outcome> read = Promise.promise();
        Buffer body = Buffer.buffer();
        Runnable done = () -> read.tryComplete(new Outcome(response.statusCode(), null, text(body), Duration.ZERO));
        response.handler(part -> {
            body.appendBuffer(part, 0, Math.min(part.length(), MOST_READ - Math.min(MOST_READ, body.length())));
            if (body.length() >= MOST_READ) {
                done.run();
            }
        });
        response.endHandler(end -> done.run());
        response.exceptionHandler(cut -> done.run());
        return read.future();
    }

    /** Null bytes do not go into a text column. */
    private static String text(Buffer body) {
        String text = body.toString(StandardCharsets.UTF_8).replace("\u0000", "");
        return text.isEmpty() ? null : text;
    }

    private static String said(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.length() <= MOST_READ ? message : message.substring(0, MOST_READ);
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
