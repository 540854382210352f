package io.candor.integration;

import static io.candor.questionnaire.Api.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.MovableClock;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.core.Sha256;
import io.candor.questionnaire.Forms;
import io.candor.web.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IdempotencyTest {

    private static final String QUESTIONNAIRES = "/api/v1/questionnaires";

    @Inject
    IdempotencyKeys keys;
    @Inject
    MovableClock clock;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void an_upload_that_is_sent_twice_is_taken_in_once_and_answered_the_same() {
        long before = total();
        byte[] workbook = Forms.plain("twice");
        Response first = upload(workbook);
        Response again = upload(workbook);
        first.then().statusCode(202).header(IdempotentRequests.REPLAYED, nullValue());
        again.then().statusCode(202).header(IdempotentRequests.REPLAYED, is("true"))
                .header("Location", equalTo(first.header("Location")))
                .header("Content-Type", equalTo(first.header("Content-Type")));
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(total()).isEqualTo(before + 1);
    }

    @Test
    void a_key_with_another_body_or_path_is_refused() {
        upload(Forms.plain("one")).then().statusCode(202);
        upload(Forms.plain("other")).then().statusCode(422).contentType("application/problem+json")
                .body("type", is("urn:candor:problem:idempotency-key-reused"));
        ask("Is data encrypted?").then().statusCode(422);
    }

    @Test
    void a_reply_without_a_body_and_a_refusal_are_repeated_as_they_were() {
        String id = upload(Forms.plain("finish")).then().statusCode(202).extract().path("id");
        String finish = QUESTIONNAIRES + "/" + id + "/review/finish";
        given().get(QUESTIONNAIRES + "/" + id).then().body("state", is("drafted"));
        String refused = UUID.randomUUID().toString();
        Response no = json("{}").header("Idempotency-Key", refused).post(finish);
        no.then().statusCode(409);
        assertThat(json("{}").header("Idempotency-Key", refused).post(finish).asByteArray())
                .isEqualTo(no.asByteArray());
        String finished = UUID.randomUUID().toString();
        for (String replayed : new String[]{null, "true"}) {
            json("{\"leaveUndecided\": true}").header("Idempotency-Key", finished).post(finish).then().statusCode(204)
                    .header(IdempotentRequests.REPLAYED, is(replayed));
        }
    }

    @Test
    void of_many_at_the_same_time_one_is_carried_out() throws Exception {
        long before = total();
        byte[] workbook = Forms.plain("many");
        try (ExecutorService clients = Executors.newFixedThreadPool(6)) {
            Callable<Integer> send = () -> upload(workbook).statusCode();
            List<Integer> statuses = clients.invokeAll(IntStream.range(0, 6).mapToObj(i -> send).toList()).stream()
                    .map(f -> f.resultNow()).toList();
            assertThat(statuses).contains(202).allMatch(s -> s == 202 || s == 409);
        }
        assertThat(total()).isEqualTo(before + 1);
    }

    @Test
    void keys_of_different_people_never_meet() {
        ask("Is data encrypted?").then().statusCode(200);
        json("{\"question\": \"Are backups tested?\"}")
                .header("Authorization", "Bearer " + People.token("Somebody else", Role.SALES))
                .header("Idempotency-Key", key).post("/api/v1/ask").then().statusCode(200)
                .header(IdempotentRequests.REPLAYED, nullValue());
    }

    @Test
    void a_key_is_checked_and_is_no_matter_to_a_read() {
        json("{\"question\": \"Is data encrypted?\"}").header("Idempotency-Key", "with space").post("/api/v1/ask")
                .then().statusCode(400).body("errors[0].field", is("Idempotency-Key"));
        for (int i = 0; i < 2; i++) {
            given().header("Idempotency-Key", key).get(QUESTIONNAIRES).then().statusCode(200)
                    .header(IdempotentRequests.REPLAYED, nullValue());
        }
    }

    @Test
    void a_request_that_died_is_free_after_its_lease_and_its_ghost_stores_nothing() {
        KeyedRequest request = new KeyedRequest("someone", key, Sha256.of("x"));
        Admission.Run lost = (Admission.Run) keys.admit(request);
        assertThat(keys.admit(request)).isInstanceOf(Admission.Running.class);
        assertThat(keys.admit(new KeyedRequest("someone", key, Sha256.of("y"))))
                .isInstanceOf(Admission.OtherRequest.class);
        clock.later(Duration.ofMinutes(10), () -> {
            Admission.Run second = (Admission.Run) keys.admit(request);
            keys.complete(request, lost.lease(), new StoredReply(500, Map.of(), null, true));
            assertThat(keys.admit(request)).isInstanceOf(Admission.Running.class);
            keys.complete(request, second.lease(), new StoredReply(204, Map.of(), null, true));
            assertThat(keys.admit(request)).isInstanceOf(Admission.Replay.class);
        });
    }

    @Test
    void what_failed_on_our_side_may_be_tried_again_and_old_keys_are_forgotten() {
        KeyedRequest request = new KeyedRequest("someone", key, Sha256.of("x"));
        Admission.Run run = (Admission.Run) keys.admit(request);
        keys.release(request, run.lease());
        assertThat(keys.admit(request)).isInstanceOf(Admission.Run.class);
        clock.later(2, () -> {
            assertThat(keys.sweep()).isPositive();
            assertThat(keys.admit(request)).isInstanceOf(Admission.Run.class);
        });
    }

    private Response upload(byte[] workbook) {
        return given().header("Idempotency-Key", key).header("Prefer", "wait=60")
                .multiPart("file", "form.xlsx", workbook).multiPart("collections", "datanostro").post(QUESTIONNAIRES);
    }

    private Response ask(String question) {
        return json("{\"question\": \"" + question + "\"}").header("Idempotency-Key", key).post("/api/v1/ask");
    }

    private static long total() {
        return given().get(QUESTIONNAIRES).then().statusCode(200).extract().<Integer>path("total");
    }
}
