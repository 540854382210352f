import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a CRM does when a questionnaire arrives with a deal: upload it under the opportunity's id, wait for the draft, tell
 * how much is to do, and fetch the completed file with its receipt. One file, nothing but the JDK (21 or newer):
 *
 * <pre>
 * CANDOR_TOKEN=cdr_... java docs/examples/CrmClient.java http://127.0.0.1:8080 questionnaire.xlsx \
 *     datanostro completed.xlsx reference=0065g00000XyZab customer="Northwind Bank" dealValue=120000 currency=EUR
 * </pre>
 *
 * The token needs the scopes questionnaires:read and questionnaires:write. Names behind the file are form fields of
 * POST /api/v1/questionnaires. The Salesforce and HubSpot recipes (docs/salesforce.md, docs/hubspot.md) say where the
 * values come from and where the results go.
 */
public class CrmClient {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI base;
    private final String token;

    CrmClient(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 4) {
            System.err.println("usage: CrmClient.java BASE-URL QUESTIONNAIRE COLLECTION COMPLETED [field=value...]");
            System.exit(2);
        }
        Map<String, String> deal = new LinkedHashMap<>();
        for (int i = 4; i < arguments.length; i++) {
            int equals = arguments[i].indexOf('=');
            deal.put(arguments[i].substring(0, equals), arguments[i].substring(equals + 1));
        }
        new CrmClient(URI.create(arguments[0]), System.getenv("CANDOR_TOKEN")).run(Path.of(arguments[1]), arguments[2],
                Path.of(arguments[3]), deal);
    }

    void run(Path workbook, String collection, Path completed, Map<String, String> deal) throws Exception {
        String questionnaire = upload(workbook, collection, deal);
        String address = "/api/v1/questionnaires/" + field(questionnaire, "id");
        System.out.println("questionnaire " + address);

        String state = drafted(address);
        if (!state.equals("drafted")) {
            // A person has to look: the CRM makes a task with this link.
            System.out.println("state " + state);
            System.exit(3);
        }
        System.out.println("filled " + total(address, "filled") + ", suggested " + total(address, "suggested")
                + ", open " + total(address, "open"));

        // Usually people review first and the CRM waits for the webhook questionnaire.finished; then:
        String export = text(post(address + "/exports", BodyPublishers.noBody(), null));
        Files.write(completed, send(get(field(export, "workbook")), BodyHandlers.ofByteArray()).body());
        String receipt = text(get(field(export, "receipt")));
        Path receiptFile = Path.of(completed + ".receipt.json");
        Files.writeString(receiptFile, receipt);
        System.out.println("completed " + completed + ", receipt " + receiptFile);
    }

    /** Sent under one key: if the network fails and this runs again with it, the questionnaire is still taken in once. */
    private String upload(Path workbook, String collection, Map<String, String> deal) throws Exception {
        String boundary = "candor-" + UUID.randomUUID();
        List<byte[]> parts = new ArrayList<>();
        Map<String, String> fields = new LinkedHashMap<>(deal);
        fields.put("collections", collection);
        fields.forEach((name, value) -> parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + workbook.getFileName() + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.add(Files.readAllBytes(workbook));
        parts.add(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return text(post("/api/v1/questionnaires", BodyPublishers.ofByteArrays(parts),
                "multipart/form-data; boundary=" + boundary));
    }

    /** Each question waits at the server for up to half a minute, so this asks rarely and learns at once. */
    private String drafted(String address) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String state = "received";
        while ((state.equals("received") || state.equals("drafting")) && System.nanoTime() < end) {
            HttpRequest request = to(address).header("Prefer", "wait=30").GET().build();
            state = field(text(request), "state");
        }
        return state;
    }

    private String total(String address, String state) throws Exception {
        return number(text(get(address + "/items?size=1&state=" + state)), "total");
    }

    private HttpRequest get(String path) {
        return to(path).GET().build();
    }

    private HttpRequest post(String path, BodyPublisher body, String contentType) {
        HttpRequest.Builder request = to(path).header("Idempotency-Key", UUID.randomUUID().toString()).POST(body);
        return (contentType == null ? request : request.header("Content-Type", contentType)).build();
    }

    private HttpRequest.Builder to(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(90));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private String text(HttpRequest request) throws Exception {
        return send(request, BodyHandlers.ofString()).body();
    }

    /** Tries again where nothing is known about the outcome; that is what the Idempotency-Key is for. */
    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> as) throws Exception {
        for (int attempt = 1;; attempt++) {
            try {
                HttpResponse<T> response = http.send(request, as);
                boolean again = response.statusCode() == 429 || response.statusCode() >= 500;
                if (!again || attempt == 5) {
                    return checked(request, response);
                }
                Thread.sleep(response.headers().firstValueAsLong("Retry-After").orElse(attempt) * 1000);
            } catch (IOException e) {
                if (attempt == 5) {
                    throw e;
                }
                Thread.sleep(attempt * 1000L);
            }
        }
    }

    /** Problems say in words what is wrong (RFC 9457); show them to whoever can change it. */
    private static <T> HttpResponse<T> checked(HttpRequest request, HttpResponse<T> response) {
        if (response.statusCode() >= 300) {
            Object body = response.body();
            throw new IllegalStateException(request.method() + " " + request.uri() + ": " + response.statusCode() + " "
                    + (body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : body));
        }
        return response;
    }

    /** The first text field of that name. A real client parses JSON; this one needs no library. */
    private static String field(String json, String name) {
        return find(json, "\"" + name + "\"\\s*:\\s*\"([^\"]*)\"");
    }

    private static String number(String json, String name) {
        return find(json, "\"" + name + "\"\\s*:\\s*([0-9]+)");
    }

    private static String find(String json, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("not found: " + pattern + " in " + json);
        }
        return found.group(1);
    }
}
