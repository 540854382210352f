import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Takes Candor's webhooks and turns forged, old and repeated ones away (Standard Webhooks, standardwebhooks.com).
 *
 * <pre>
 * CANDOR_WEBHOOK_SECRET=whsec_... java docs/examples/WebhookReceiver.java 9000
 * </pre>
 *
 * Answer quickly and work later: what is not answered within 15 seconds is sent again.
 */
public class WebhookReceiver {

    /** Older or newer than this is somebody replaying a recorded message, or a clock that is wrong. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** Messages that were taken. Keep these in your database, for as long as the sender tries again: four days. */
    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final byte[] key;

    WebhookReceiver(String secret) {
        key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    }

    public static void main(String[] arguments) throws IOException {
        WebhookReceiver receiver = new WebhookReceiver(System.getenv("CANDOR_WEBHOOK_SECRET"));
        HttpServer server = HttpServer.create(
                new InetSocketAddress("127.0.0.1", arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9000), 0);
        server.createContext("/", receiver::take);
        server.start();
        System.out.println("listening on " + server.getAddress().getPort());
    }

    private void take(HttpExchange exchange) throws IOException {
        // The bytes as they came: parsing and writing JSON again would change them, and the signature with them.
        byte[] body = exchange.getRequestBody().readAllBytes();
        String id = exchange.getRequestHeaders().getFirst("webhook-id");
        String refusal = refusal(id, exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"), body);
        if (refusal != null) {
            answer(exchange, 400, refusal);
        } else if (!taken.add(id)) {
            // Sent again because our answer was lost: say yes again, and do nothing again.
            answer(exchange, 200, "known");
        } else {
            System.out.println(new String(body, StandardCharsets.UTF_8));
            answer(exchange, 200, "taken");
        }
    }

    /** Null if the message is Candor's, fresh and unchanged. */
    private String refusal(String id, String timestamp, String signatures, byte[] body) {
        if (id == null || timestamp == null || signatures == null) {
            return "not signed";
        }
        try {
            Duration off = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), Instant.now()).abs();
            if (off.compareTo(TOLERANCE) > 0) {
                return "too old";
            }
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            byte[] expected = mac.doFinal(body);
            // Several while a secret is being rotated; one that fits is enough.
            for (String signature : signatures.split(" ")) {
                if (signature.startsWith("v1,")
                        && MessageDigest.isEqual(expected, Base64.getDecoder().decode(signature.substring(3)))) {
                    return null;
                }
            }
            return "forged";
        } catch (Exception e) {
            return "forged";
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
