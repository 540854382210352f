package io.candor.integration;

import static io.candor.questionnaire.Api.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.assertj.core.data.Offset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.app.MovableClock;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.integration.Hooks.Hook;
import io.candor.integration.Receiver.Message;
import io.candor.questionnaire.Forms;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(WebhookSettings.class)
class WebhookTest {

    private static final String[] OF_QUESTIONNAIRES = {"questionnaire.drafted", "questionnaire.finished",
            "questionnaire.exported", "questionnaire.needs-mapping"};

    @Inject
    Outbox outbox;
    @Inject
    Courier courier;
    @Inject
    MovableClock clock;

    private Receiver receiver;

    @BeforeEach
    void listen() throws Exception {
        Ready.await();
        receiver = new Receiver();
    }

    @AfterEach
    void stop() {
        receiver.close();
        given().get(Hooks.WEBHOOKS).then().extract().<List<String>>path("items.id")
                .forEach(id -> given().delete(Hooks.WEBHOOKS + "/" + id).then().statusCode(204));
    }

    @Test
    void the_life_of_a_questionnaire_is_told_in_order_signed_small_and_with_links() {
        Hook hook = Hooks.create(receiver.url("/hook?of=crm"), OF_QUESTIONNAIRES);
        String id = upload("006-told");
        String address = "/api/v1/questionnaires/" + id;
        json("{\"leaveUndecided\": true}").post(address + "/review/finish").then().statusCode(204);
        String workbook = given().post(address + "/exports").then().statusCode(201).extract().path("workbook");

        List<Message> told = receiver.awaitTaken(3);
        assertThat(told).extracting(Message::type).containsExactly("questionnaire.drafted", "questionnaire.finished",
                "questionnaire.exported");
        assertThat(told).allSatisfy(m -> {
            assertThat(m.signedWith(hook.secret())).isTrue();
            assertThat(m.header("content-type")).isEqualTo("application/json");
            assertThat(Long.parseLong(m.header("webhook-timestamp")))
                    .isCloseTo(Instant.now().getEpochSecond(), Offset.offset(60L));
            assertThat(m.bytes()).hasSizeLessThan(1500);
            assertThat(m.body().path("orderingKey").asText()).isEqualTo(id);
            assertThat(m.body().at("/data/reference").asText()).isEqualTo("006-told");
            assertThat(m.body().at("/data/links/questionnaire").asText()).isEqualTo(address);
            assertThat(m.body().toString()).doesNotContain("Northwind");
        });
        assertThat(told).extracting(m -> m.body().path("sequence").asLong()).isSorted();
        assertThat(told).extracting(m -> m.header("webhook-id")).doesNotHaveDuplicates();
        assertThat(told.getLast().body().at("/data/links/workbook").asText()).isEqualTo(workbook);
        Awaitility.await().untilAsserted(() -> hook.deliveries("delivered").body("total", is(3))
                .body("items[0].attempts", is(1)).body("items[0].payload", nullValue()));
    }

    @Test
    void a_forged_or_changed_message_does_not_verify() {
        Hook hook = Hooks.create(receiver.url("/"), OF_QUESTIONNAIRES);
        upload("006-forged");
        Message told = receiver.awaitTaken(1).getFirst();
        assertThat(told.signedWith(hook.secret())).isTrue();
        assertThat(told.signedWith(SigningSecret.random().text())).isFalse();
        byte[] changed = told.bytes().clone();
        changed[changed.length / 2]++;
        assertThat(new Message("/", told.headers(), changed, 200).signedWith(hook.secret())).isFalse();
    }

    @Test
    void what_is_not_taken_is_sent_again_and_what_comes_after_it_waits() {
        receiver.answering(n -> n < 2 ? 503 : 200);
        Hook hook = Hooks.create(receiver.url("/"), OF_QUESTIONNAIRES);
        String id = upload("006-retried");
        json("{\"leaveUndecided\": true}").post("/api/v1/questionnaires/" + id + "/review/finish").then()
                .statusCode(204);
        assertThat(receiver.awaitTaken(2)).extracting(Message::type).containsExactly("questionnaire.drafted",
                "questionnaire.finished");
        List<Message> all = receiver.messages();
        assertThat(all.subList(0, 3)).extracting(m -> m.header("webhook-id")).containsOnly(
                all.getFirst().header("webhook-id"));
        Awaitility.await().untilAsserted(() -> hook.deliveries("delivered").body("total", is(2)));
        String first = hook.deliveries("delivered").extract().path("items[1].id");
        given().get(hook.address() + "/deliveries/" + first).then().body("log", hasSize(3))
                .body("log[0].status", is(503)).body("log[0].response", is("said")).body("log[2].status", is(200))
                .body("payload", containsString("questionnaire.drafted"));
        given().get(hook.address()).then().body("failingSince", nullValue());
    }

    @Test
    void what_was_given_up_can_be_replayed_under_its_own_id() {
        receiver.answering(n -> 500);
        Hook hook = Hooks.create(receiver.url("/"), OF_QUESTIONNAIRES);
        Instant before = Instant.now();
        upload("006-given-up");
        Awaitility.await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> hook.deliveries("failed").body("total", is(1)).body("items[0].attempts", is(4)));
        given().get(hook.address()).then().body("failingSince", notNullValue()).body("state", is("active"));
        String failed = hook.deliveries("failed").extract().path("items[0].id");
        String message = hook.deliveries("failed").extract().path("items[0].message");

        receiver.answering(n -> 200);
        given().post(hook.address() + "/deliveries/" + failed + "/replay").then().statusCode(202)
                .body("replayOf", is(failed));
        assertThat(receiver.awaitTaken(1).getFirst().header("webhook-id")).isEqualTo(message);
        json("{\"since\": \"" + before + "\"}").post(hook.address() + "/replay").then().statusCode(202)
                .body("deliveries", is(0));
        given().post(hook.address() + "/deliveries/" + UUID.randomUUID() + "/replay").then().statusCode(404);
    }

    @Test
    void all_that_was_given_up_can_be_replayed_at_once() {
        receiver.answering(n -> 500);
        Hook hook = Hooks.create(receiver.url("/"), OF_QUESTIONNAIRES);
        Instant before = Instant.now();
        upload("006-a");
        upload("006-b");
        Awaitility.await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> hook.deliveries("failed").body("total", is(2)));
        receiver.answering(n -> 200);
        json("{\"since\": \"" + before + "\"}").post(hook.address() + "/replay").then().statusCode(202)
                .body("deliveries", is(2));
        receiver.awaitTaken(2);
    }

    @Test
    void a_rotated_secret_overlaps_with_the_one_before_for_a_day() {
        Hook hook = Hooks.create(receiver.url("/"), OF_QUESTIONNAIRES);
        String fresh = given().post(hook.address() + "/secret").then().statusCode(200)
                .header("Cache-Control", "no-store").extract().path("secret");
        assertThat(fresh).startsWith("whsec_").isNotEqualTo(hook.secret());
        upload("006-rotated");
        Message both = receiver.awaitTaken(1).getFirst();
        assertThat(both.signedWith(hook.secret())).isTrue();
        assertThat(both.signedWith(fresh)).isTrue();
        clock.later(2, () -> {
            given().post(hook.address() + "/test").then().statusCode(200);
            Message later = receiver.awaitTaken(2).getLast();
            assertThat(later.signedWith(fresh)).isTrue();
            assertThat(later.signedWith(hook.secret())).isFalse();
        });
        assertThat(given().get(hook.address()).asString()).doesNotContain("whsec_");
        assertThat(given().get(Hooks.WEBHOOKS).asString()).doesNotContain("whsec_");
    }

    @Test
    void a_redirect_is_not_followed_and_an_endless_reply_is_cut() {
        receiver.answering(n -> n == 0 ? 307 : 200);
        Hook hook = Hooks.create(receiver.url("/moved"), OF_QUESTIONNAIRES);
        given().post(hook.address() + "/test").then().statusCode(200).body("state", is("failed"))
                .body("log[0].status", is(307));
        assertThat(receiver.messages()).extracting(Message::path).containsExactly("/moved");
        Hook endless = Hooks.create(receiver.url("/endless"), OF_QUESTIONNAIRES);
        String response = given().post(endless.address() + "/test").then().statusCode(200)
                .body("state", is("delivered")).extract().path("log[0].response");
        assertThat(response).hasSizeLessThanOrEqualTo(1000);
    }

    @Test
    void a_receiver_that_fails_for_days_or_wants_no_more_is_turned_off_and_others_are_told() throws Exception {
        try (Receiver watching = new Receiver()) {
            Hooks.create(watching.url("/"), "webhook.disabled");
            Hook hook = Hooks.create(receiver.answering(n -> 500).url("/"), OF_QUESTIONNAIRES);
            upload("006-down");
            Awaitility.await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> hook.deliveries("failed").body("total", is(1)));
            String failed = hook.deliveries("failed").extract().path("items[0].id");
            clock.later(6, () -> {
                given().post(hook.address() + "/deliveries/" + failed + "/replay").then().statusCode(202);
                Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(
                        () -> given().get(hook.address()).then().body("state", is("disabled"))
                                .body("disabledWhy", containsString("Nothing was taken since")));
            });
            assertThat(watching.awaitTaken(1).getFirst().body().at("/data/webhook").asText()).isEqualTo(hook.id());
            given().get("/health/well").then().body("checks.find{it.name=='webhooks'}.data.disabled",
                    greaterThanOrEqualTo(1));

            receiver.answering(n -> 200);
            hook.deliveries("waiting").body("total", is(1));
            json("{\"state\": \"active\"}").header("If-Match", given().get(hook.address()).header("ETag"))
                    .patch(hook.address()).then().statusCode(200).body("failingSince", nullValue());
            receiver.awaitTaken(1);

            Hook gone = Hooks.create(receiver.answering(n -> 410).url("/"), "questionnaire.drafted");
            upload("006-gone");
            Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> given().get(gone.address()).then()
                    .body("state", is("disabled")).body("disabledWhy", containsString("410")));
        }
    }

    @Test
    void nothing_is_told_of_what_was_rolled_back() {
        Hook hook = Hooks.create(receiver.url("/"), OF_QUESTIONNAIRES);
        QuarkusTransaction.begin();
        outbox.post(EventType.QUESTIONNAIRE_DRAFTED, "nothing", Map.of());
        QuarkusTransaction.rollback();
        upload("006-real");
        receiver.awaitTaken(1);
        given().get(hook.address() + "/deliveries").then().body("total", is(1));
        assertThat(receiver.messages()).extracting(m -> m.body().path("orderingKey").asText())
                .doesNotContain("nothing");
    }

    @Test
    void a_webhook_is_checked_before_it_is_made() {
        for (String url : List.of("https://127.0.0.2/", "https://[::1]/", "https://169.254.169.254/",
                "https://10.0.0.1/",
                "https://[::ffff:127.0.0.2]/", "https://2130706434/", "https://localhost.invalid/", "ftp://1.1.1.1/",
                "http://1.1.1.1/")) {
            json(Hooks.form(url, "questionnaire.drafted")).post(Hooks.WEBHOOKS).then().statusCode(400)
                    .body("errors.field", is(List.of("url")));
        }
        json(Hooks.form(receiver.url("/"), "no.such")).post(Hooks.WEBHOOKS).then().statusCode(400)
                .body("errors[0].field", is("events"));
        json("{}").post(Hooks.WEBHOOKS).then().statusCode(400).body("errors.field", is(List.of("url", "events")));
        Hook hook = Hooks.create(receiver.url("/"), OF_QUESTIONNAIRES);
        json("{\"url\": \"https://127.0.0.2/\"}").header("If-Match", given().get(hook.address()).header("ETag"))
                .patch(hook.address()).then().statusCode(400);
        json("{\"state\": \"paused\"}").patch(hook.address()).then().statusCode(428);
        json("{\"state\": \"paused\"}").header("If-Match", "\"99\"").patch(hook.address()).then().statusCode(412);
        given().get(Hooks.WEBHOOKS + "/events").then().statusCode(200).body("type", not(nullValue()));
    }

    @Test
    void the_request_goes_to_the_address_that_was_judged_whatever_the_name_says_now() throws Exception {
        // A name that nobody knows: only the judged address can have brought the request here.
        URI uri = new URI(receiver.url("/rebound").replace("127.0.0.1", "rebinding.invalid"));
        var outcome = courier.post(new Targets.Target(uri, InetAddress.getByName("127.0.0.1")), Map.of(),
                "{}");
        assertThat(outcome.status()).isEqualTo(200);
        assertThat(receiver.messages().getFirst().header("Host")).startsWith("rebinding.invalid:");
    }

    private static String upload(String reference) {
        return given().header("Prefer", "wait=60").multiPart("file", "hook.xlsx", Forms.plain("hook"))
                .multiPart("collections", "datanostro").multiPart("customer", "Northwind Bank")
                .multiPart("reference", reference).post("/api/v1/questionnaires").then().statusCode(202)
                .body("state", is("drafted")).extract().path("id");
    }
}
