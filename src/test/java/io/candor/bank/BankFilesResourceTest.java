package io.candor.bank;

import static io.candor.bank.Curator.ANNA;
import static io.candor.bank.Curator.BEN;
import static io.candor.bank.Curator.content;
import static io.candor.bank.Curator.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BankFilesResourceTest {

    private static final String AT = "/api/v1/bank-files";

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    /** Under names of their own, as other tests change the shipped collections. */
    @Test
    void the_shipped_banks_go_into_the_database_and_come_back_byte_for_byte() throws IOException {
        Map<String, String> shipped = new TreeMap<>();
        for (String collection : List.of("datanostro", "tracuto")) {
            try (Stream<Path> files = Files.list(Path.of("answer-bank", collection))) {
                for (Path file : files.toList()) {
                    shipped.put(collection + "-again/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        take(zip(shipped), false).statusCode(200).body("applied", is(true)).body("problems.size()", is(0));
        assertThat(unzip(export("datanostro-again", "tracuto-again"))).isEqualTo(shipped);
        assertThat(export("datanostro-again", "tracuto-again")).isEqualTo(export("datanostro-again", "tracuto-again"));
        take(export("datanostro-again", "tracuto-again"), true).body("answers.size()", is(0))
                .body("collections.size()", is(0));
    }

    @Test
    void drafts_retired_answers_and_evidence_survive_the_way_out_and_in() throws IOException {
        ANNA.request().body(Map.of("key", "round-trip", "head", Map.of("name", "Round trip")))
                .post("/api/v1/collections").then().statusCode(201);
        ANNA.create("round-trip", "draft", content("Draft", "Not approved.", "Is this a draft?")).statusCode(201);
        ANNA.create("round-trip", "said", Curator.with(content("Said", "Approved: it has \"quotes\" & a\nline.",
                "Is this said?"), "evidence", List.of(Map.of("title", "Paper", "validUntil", "2036-01-01"))));
        ANNA.agreed("round-trip/said");
        ANNA.create("round-trip", "gone", content("Gone", "No more.", "Is this gone?")).statusCode(201);
        ANNA.agreed("round-trip/gone");
        BEN.act("round-trip/gone", "retire").statusCode(200);

        Map<String, String> files = unzip(export("round-trip"));
        assertThat(files.get("round-trip/operations.yaml")).contains("state: retired");
        Map<String, String> renamed = new TreeMap<>();
        files.forEach((name, text) -> renamed.put(name.replace("round-trip", "round-trip-two"), text));
        take(zip(renamed), false).statusCode(200);
        assertThat(unzip(export("round-trip-two"))).isEqualTo(renamed);
        read("round-trip-two/draft").then().body("summary.state", is("draft"));
        read("round-trip-two/said").then().body("summary.state", is("approved"))
                .body("summary.sayableUntil", is("2036-01-01"));
        read("round-trip-two/gone").then().body("summary.state", is("retired"));
    }

    @Test
    void a_dry_run_shows_each_difference_and_changes_nothing() throws IOException {
        ANNA.request().body(Map.of("key", "dry", "head", Map.of("name", "Dry"))).post("/api/v1/collections").then()
                .statusCode(201);
        ANNA.create("dry", "kept", content("Kept", "Kept.", "Is this kept?")).statusCode(201);
        ANNA.create("dry", "edited", content("Edited", "Before.", "Is this edited?")).statusCode(201);
        Map<String, String> files = unzip(export("dry"));
        ANNA.create("dry", "server-only", content("Server", "Only here.", "Is this only here?")).statusCode(201);
        files.compute("dry/operations.yaml", (name, text) -> text.replace("Before.", "After.")
                + text.substring(text.indexOf("  - key: kept")).replace("key: kept", "key: brought")
                        .replace("Is this kept?", "Is this brought?").replaceAll("(?s)  - key: edited.*", ""));

        take(zip(files), true).statusCode(200).body("applied", is(false)).body("unchanged", is(1))
                .body("answers.find { it.answer == 'dry/edited' }.change", is("revised"))
                .body("answers.find { it.answer == 'dry/edited' }.fields[0].field", is("text"))
                .body("answers.find { it.answer == 'dry/edited' }.fields[0].before", is("Before."))
                .body("answers.find { it.answer == 'dry/edited' }.fields[0].after", is("After."))
                .body("answers.find { it.answer == 'dry/brought' }.change", is("added"))
                .body("answers.find { it.answer == 'dry/server-only' }.change", is("only-here"));
        read("dry/edited").then().body("content.text", is("Before."));
        read("dry/brought").then().statusCode(404);

        take(zip(files), false).statusCode(200).body("applied", is(true));
        read("dry/edited").then().body("content.text", is("After.")).body("summary.revision", is(2));
        read("dry/server-only").then().statusCode(200);
        ANNA.edit("dry/edited", content("Edited", "By hand.", "Is this edited?")).statusCode(200);
        take(zip(files), true).body("answers.find { it.answer == 'dry/edited' }.change", is("kept"));
        given().queryParam("from", 1).queryParam("to", 3).get("/api/v1/answers/dry/edited/changes").then()
                .body("field", hasItem("text")).body("find { it.field == 'text' }.after", is("By hand."));
    }

    @Test
    void files_with_problems_are_not_taken_in_and_hostile_zips_neither() throws IOException {
        Map<String, String> bad = Map.of("bad/collection.yaml", "name: Bad\n", "bad/company.yaml",
                "domain: company\nanswers:\n  - key: one\n    verdict: maybe\n");
        take(zip(bad), true).statusCode(200).body("problems.file", hasItem("bad/company.yaml"))
                .body("problems.line", hasItems(3));
        take(zip(bad), false).statusCode(422).body("type", is("urn:candor:problem:bank-files-invalid"));
        given().get("/api/v1/collections/bad").then().statusCode(404);
        take("not a zip".getBytes(StandardCharsets.UTF_8), true).statusCode(422);
        take(zip(Map.of("../../evil.yaml", "name: x")), true).statusCode(422);
        given().multiPart("dryRun", "perhaps").multiPart("file", "x.zip", new byte[]{1}).post(AT).then()
                .statusCode(400);
        given().queryParam("collection", "nowhere").get(AT).then().statusCode(400);
    }

    private static byte[] export(String... collections) {
        return given().queryParam("collection", (Object[]) collections).get(AT).then().statusCode(200)
                .contentType("application/zip").extract().asByteArray();
    }

    private static ValidatableResponse take(byte[] zip, boolean dryRun) {
        return People.as("anna").multiPart("file", "bank.zip", zip)
                .multiPart("dryRun", Boolean.toString(dryRun)).post(AT).then();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                files.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
