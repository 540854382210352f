package io.candor.bench;

import static io.restassured.RestAssured.given;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.sun.management.OperatingSystemMXBean;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.candor.bank.AnswerContent;
import io.candor.bank.BankImport;
import io.candor.bank.BankIndex;
import io.candor.bank.BankReading;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * A bank of 10,000 answers with 30,000 wordings on a real database, over the real API: import with the first embedding
 * within 3 minutes on two cores, lists and facets within 100 ms, a save with its conflict check within 200 ms. Prints
 * the figures beside these goals; {@code -Dbench.answers=1000} makes it smaller.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BankScaleBench {

    private static final int ANSWERS = Integer.getInteger("bench.answers", 10_000);
    private static final int WARM_UP = 20;
    private static final int RUNS = 100;
    private static final String IN = "collection=" + LargeBank.COLLECTION;

    @Inject
    BankImport bankImport;
    @Inject
    BankIndex index;

    private final List<String> lines = new ArrayList<>();

    @Test
    void measure() {
        Ready.await();
        BankReading bank = LargeBank.of(ANSWERS);
        long cpu = cpu();
        long start = System.nanoTime();
        bankImport.run(bank);
        long stored = System.nanoTime();
        index.follow();
        long indexed = System.nanoTime();
        lines.add("%-44s %10s %10s".formatted("", "measured", "goal"));
        row("import into the database, s", seconds(stored - start), "");
        row("first embedding and index, s", seconds(indexed - stored), "");
        row("import with first embedding, s", seconds(indexed - start), "180");
        row("  of which processor time, both cores, s", seconds(cpu() - cpu), "360");

        get("list, first page", "/api/v1/answers?" + IN);
        get("list, page 150", "/api/v1/answers?" + IN + "&page=" + ANSWERS / 67);
        get("list of a domain", "/api/v1/answers?" + IN + "&domain=hosting");
        get("facets", "/api/v1/answers/facets?" + IN);
        get("facets of controls", "/api/v1/controls?" + IN);
        get("search by words and meaning", "/api/v1/answers/search?" + IN + "&q=audit+logs+kept+in+the+EU");
        save();
        System.out.println("\n" + ANSWERS + " answers, " + ANSWERS * LargeBank.WORDINGS + " wordings\n"
                + String.join("\n", lines) + "\n");
    }

    private void get(String what, String path) {
        measured(what, "100", i -> given().get(path).then().statusCode(200));
    }

    /** What the bank does not know but comes near, so that the check has something to look at. */
    private void save() {
        measured("conflict check before a save", "200",
                i -> given().contentType("application/json")
                        .body(Map.of("collection", LargeBank.COLLECTION, "content", near(i)))
                        .post("/api/v1/answers/check").then().statusCode(200));
        measured("save of a draft", "200",
                i -> People.as("bench").contentType("application/json")
                        .body(Map.of("collection", LargeBank.COLLECTION, "key", "bench-" + i, "content", near(i)))
                        .post("/api/v1/answers").then().statusCode(201));
    }

    private static Map<String, Object> near(int i) {
        AnswerContent known = LargeBank.answer(i * 37 % ANSWERS).content();
        return Map.of("title", known.title(), "domain", known.domain(), "verdict", "no", "text",
                known.text().replace("every", "each"), "wordings",
                List.of(Map.of("text", "Run " + i + ": " + known.wordings().getFirst().text())), "visibility", "public",
                "owner", "security", "source", Map.of("document", "Made up"));
    }

    private interface Run {
        void at(int i);
    }

    /** The median and the worst but four of a hundred, after a warm-up. */
    private void measured(String what, String goal, Run run) {
        for (int i = 0; i < WARM_UP; i++) {
            run.at(RUNS + i);
        }
        long[] nanos = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            run.at(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        row(what + ", ms (median)", nanos[RUNS / 2] / 1e6, goal);
        row(what + ", ms (95 of 100)", nanos[RUNS * 95 / 100] / 1e6, goal);
    }

    private void row(String what, double measured, String goal) {
        lines.add("%-44s %10.1f %10s".formatted(what, measured, goal));
    }

    private static double seconds(long nanos) {
        return Duration.ofNanos(nanos).toMillis() / 1000.0;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
