package io.candor.bank;

import static io.candor.bank.Curator.ANNA;
import static io.candor.bank.Curator.BEN;
import static io.candor.bank.Curator.content;
import static io.candor.bank.Curator.read;
import static io.candor.bank.Curator.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;

import io.candor.app.MovableClock;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FreshnessTest {

    private static final String QUEUE = "/api/v1/answers/queue";

    @Inject
    MovableClock clock;
    @Inject
    ExpirySweep sweep;
    @Inject
    SchedulerClient jobs;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void what_has_run_out_is_not_said_even_before_the_sweep_and_expires_with_it() {
        String question = "Is the lighthouse crew vaccinated against scurvy?";
        String id = ANNA.approved("scurvy", with(content("Scurvy", "All of the lighthouse crew are.", question),
                "validUntil", today().plusDays(2).toString()));
        clock.later(2, () -> assertThat(asked(question)).contains("lighthouse crew are"));
        clock.later(3, () -> {
            assertThat(asked(question)).doesNotContain("lighthouse crew are");
            read(id).then().body("summary.state", is("approved"));
            sweep.run();
            read(id).then().body("summary.state", is("expired"));
            given().get("/api/v1/answers/" + id + "/history").then()
                    .body("events[-1].action", is("expire")).body("events[-1].who", is("nightly sweep"));
        });
        assertThat(asked(question)).doesNotContain("lighthouse crew are");

        ANNA.edit(id, with(content("Scurvy", "All of the lighthouse crew are, again.", question), "validUntil",
                today().plusDays(9).toString())).statusCode(200);
        ANNA.agreed(id);
        assertThat(asked(question)).contains("crew are, again");
    }

    @Test
    void evidence_in_the_content_takes_its_answer_along() {
        String id = ANNA.approved("evidenced", with(content("Evidenced", "It is.", "Is this evidenced by paper?"),
                "evidence", List.of(Map.of("title", "Paper", "validUntil", today().plusDays(3).toString()))));
        read(id).then().body("summary.sayableUntil", is(today().plusDays(3).toString()));
        clock.later(4, sweep::run);
        read(id).then().body("summary.state", is("expired"));
    }

    @Test
    void what_has_run_out_already_cannot_be_approved() {
        ANNA.create("too-late", with(content("Too late", "It was.", "Is this too late?"), "validUntil",
                today().minusDays(1).toString())).statusCode(201);
        ANNA.act("tracuto/too-late", "submit").statusCode(200);
        BEN.act("tracuto/too-late", "approve").statusCode(409).body("type", is("urn:candor:problem:run-out"));
    }

    @Test
    void the_sweep_is_a_job_of_the_night_and_runs_when_its_time_comes() {
        TaskInstanceId nightly = TaskInstanceId.of(ExpirySweepJob.NAME, "recurring");
        Awaitility.await().until(() -> jobs.getScheduledExecution(nightly).isPresent());
        Instant next = jobs.getScheduledExecution(nightly).orElseThrow().getExecutionTime();
        assertThat(next).isAfter(Instant.now()).isBefore(Instant.now().plus(Duration.ofHours(25)));

        String id = ANNA.approved("nightly", with(content("Nightly", "It is.", "Does this end tonight?"), "validUntil",
                today().toString()));
        clock.later(1, () -> {
            jobs.reschedule(nightly, Instant.now());
            Awaitility.await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> read(id).then().body("summary.state", is("expired")));
        });
    }

    @Test
    void the_queue_holds_what_is_due_with_the_most_used_first() {
        String used = given().header("Prefer", "wait=60").multiPart("file", new File("questionnaires/sig-shaped.xlsx"))
                .multiPart("collections", "datanostro").post("/api/v1/questionnaires").then().statusCode(202)
                .extract().path("id");
        assertThat(used).isNotNull();
        ANNA.create("queued-draft", content("Queued", "Q.", "Is this one queued?")).statusCode(201);
        String overdue = ANNA.approved("queued-overdue", with(content("Overdue", "O.", "Is this one overdue?"),
                "reviewBy", today().plusDays(5).toString()));
        given().queryParam("collection", "tracuto").queryParam("reason", "draft").queryParam("size", 200).get(QUEUE)
                .then().statusCode(200)
                .body("items.find { it.answer.id == 'tracuto/queued-draft' }.reasons", is(List.of("draft")));
        given().queryParam("reason", "review-due").queryParam("size", 200).get(QUEUE).then().statusCode(200)
                .body("items.find { it.answer.id == '" + overdue + "' }.reasons", is(List.of("review-due")));
        clock.later(6, () -> given().queryParam("reason", "review-overdue").get(QUEUE).then()
                .body("items.answer.id", hasItem(overdue)));
        given().queryParam("days", 2).queryParam("reason", "review-due").get(QUEUE).then()
                .body("items.answer.id", not(hasItem(overdue)));

        clock.later(400, () -> {
            List<Integer> uses = given().queryParam("collection", "datanostro").queryParam("size", 200).get(QUEUE)
                    .then().body("total", greaterThanOrEqualTo(60)).extract().path("items.uses");
            assertThat(uses).isSortedAccordingTo((a, b) -> b - a);
            assertThat(uses.getFirst()).isPositive();
        });
    }

    @Test
    void what_ends_before_a_questionnaire_is_due_is_told() {
        String id = ANNA.approved("ends-early", with(content("Ends early", "E.", "Does this end early?"), "validUntil",
                today().plusDays(10).toString()));
        given().queryParam("before", today().plusDays(20).toString()).get("/api/v1/answers/expiring").then()
                .statusCode(200).body("answer", hasItem(id));
        given().queryParam("before", today().plusDays(20).toString()).queryParam("answer", id)
                .get("/api/v1/answers/expiring").then().body("", hasSize(1)).body("[0].title", is("Ends early"));
        given().queryParam("before", today().plusDays(10).toString()).get("/api/v1/answers/expiring").then()
                .body("answer", not(hasItem(id)));
        given().get("/api/v1/answers/expiring").then().statusCode(400);
    }

    @Test
    void lists_are_narrowed_and_counted_by_every_facet() {
        ANNA.approved("faceted", with(with(with(content("Faceted zirconium", "Zirconium lining.", "Is it faceted?"),
                "tags", List.of("facet-tag")), "controls", List.of("ISO27001:2022 A.8.5")), "owner", "jeweller"));
        for (Map.Entry<String, String> one : Map.of("tag", "facet-tag", "owner", "jeweller", "q", "zirc lin")
                .entrySet()) {
            given().queryParam(one.getKey(), one.getValue()).get("/api/v1/answers").then().statusCode(200)
                    .body("items.id", equalTo(List.of("tracuto/faceted"))).body("total", is(1));
        }
        given().queryParam("tag", "facet-tag").queryParam("collection", "tracuto").queryParam("state", "approved")
                .queryParam("visibility", "customer").queryParam("verdict", "yes").queryParam("freshness", "fresh")
                .queryParam("control", "ISO27001:2022 A.8.5").queryParam("domain", "operations")
                .get("/api/v1/answers/facets").then().statusCode(200).body("total", is(1))
                .body("facets.control[0].value", is("ISO27001:2022 A.8.5")).body("facets.state[0].answers", is(1))
                .body("facets.owner[0].value", is("jeweller")).body("facets.freshness[0].value", is("fresh"));
        given().queryParam("q", "nothing at all like that").get("/api/v1/answers").then().body("total", is(0));
        given().queryParam("q", "'); drop table answer; --").get("/api/v1/answers").then().statusCode(200);
        given().queryParam("domain", "hosting").queryParam("domain", "compliance").get("/api/v1/answers/facets").then()
                .body("facets.domain", hasSize(2));
    }

    private static String asked(String question) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("question", question, "collections", List.of("tracuto"))).post("/api/v1/ask").then()
                .statusCode(200).extract().asString();
    }
}
