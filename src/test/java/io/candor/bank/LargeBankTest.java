package io.candor.bank;

import static io.candor.bank.Curator.ANNA;
import static io.candor.bank.Curator.content;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.bank.AnswerContent.FiledWording;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Times of a large bank: {@code ./mvnw test -Dtest=LargeBankTest -Dcandor.benchmark=10000}. Three wordings an answer;
 * the import includes the first embedding of each.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LargeBankTest {

    private static final String[] SUBJECTS = """
            backups|laptops|admin accounts|API keys|audit logs|customer files|test systems|visitor badges|source code|
            payment data|mobile phones|suppliers|contractors|containers|database replicas|e-mail archives|firewall rules|
            security patches|incident tickets|encryption keys"""
            .replace("\n", "").split("\\|");
    private static final String[] VERBS = """
            encrypted|reviewed|monitored|approved|deleted|inventoried|restricted|tested|scanned|segregated|archived|
            authenticated|rotated|labelled|replicated|documented|insured|sampled|certified|restored"""
            .replace("\n", "").split("\\|");

    @Inject
    BankImport bankImport;
    @Inject
    BankIndex index;

    @Test
    void a_large_bank_is_taken_in_and_answers_at_once() {
        int size = Integer.getInteger("candor.benchmark", 0);
        assumeTrue(size > 0, "set -Dcandor.benchmark=10000 to time a large bank");
        Ready.await();
        List<FiledAnswer> answers = new ArrayList<>();
        Random random = new Random(11);
        for (int i = 0; i < size; i++) {
            answers.add(answer(i, random));
        }
        FiledCollection large = new FiledCollection("large", "Large", null, null, null, null, null, null, answers);
        time("import with first embedding", 1, () -> {
            bankImport.run(new BankReading(List.of(large), List.of()));
            index.follow();
        });
        Map<String, Object> draft = content("Backups of laptops", "They are made daily.",
                "Are backups of laptops encrypted in site 7?", "Are laptops tested?", "Is the backup monitored?");
        Duration list = time("list", 20,
                () -> given().queryParam("collection", "large").queryParam("domain", "domain-3")
                        .get("/api/v1/answers").then().statusCode(200));
        Duration search = time("list by words", 20, () -> given().queryParam("collection", "large")
                .queryParam("q", "backup encr").get("/api/v1/answers").then().statusCode(200));
        Duration facets = time("facets", 20, () -> given().queryParam("collection", "large")
                .get("/api/v1/answers/facets").then().statusCode(200));
        Duration check = time("check for duplicates and conflicts", 20, () -> ANNA.request()
                .body(Map.of("collection", "large", "content", draft)).post("/api/v1/answers/check").then()
                .statusCode(200));
        time("whole report", 1, () -> given().get("/api/v1/collections/large/findings").then().statusCode(200));
        assertThat(list).isLessThan(Duration.ofMillis(100));
        assertThat(search).isLessThan(Duration.ofMillis(100));
        assertThat(facets).isLessThan(Duration.ofMillis(100));
        assertThat(check).isLessThan(Duration.ofMillis(200));
    }

    private static FiledAnswer answer(int i, Random random) {
        List<FiledWording> wordings = new ArrayList<>();
        for (int w = 0; w < 3; w++) {
            wordings.add(new FiledWording("Are the " + SUBJECTS[random.nextInt(SUBJECTS.length)] + " and "
                    + SUBJECTS[random.nextInt(SUBJECTS.length)] + " " + VERBS[random.nextInt(VERBS.length)] + " and "
                    + VERBS[random.nextInt(VERBS.length)] + " in site " + i + "-" + w + "?", null));
        }
        return new FiledAnswer("answer-" + i, new AnswerContent("Site " + i, "domain-" + i % 20, "yes", null,
                "They are, in site " + i + ".", null, wordings, "customer", "owner-" + i % 7,
                LocalDate.of(2036, 1, 1), null, new AnswerContent.Source("Overview", null), List.of(),
                List.of("ISO27001:2022 A." + i % 93), List.of("tag-" + i % 40)), "author", "approver",
                LocalDate.of(2026, 1, 1));
    }

    /** The middle one of several runs. */
    private static Duration time(String what, int runs, Runnable run) {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            run.run();
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        times.sort(null);
        System.out.printf("%s: %d ms%n", what, times.get(runs / 2).toMillis());
        return times.get(runs / 2);
    }
}
