package io.candor.trust;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.MovableClock;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrustPageTest {

    private static final String ANSWERS = "/api/v1/answers/";

    @Inject
    MovableClock clock;

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void a_page_is_off_until_it_is_switched_on_and_gone_when_it_is_switched_off() {
        collection("trust-switch");
        said("trust-switch", "open", content("Open", "Anyone may read this.", "Is this open?"));
        read("trust-switch").statusCode(404).body("detail", not(containsString("switched")));
        settings("trust-switch").body("published", is(false)).header("ETag", is("\"0\""));

        as("anna").body(Map.of("published", true)).put(switchOf("trust-switch")).then().statusCode(428);
        publish("trust-switch", true).body("published", is(true)).body("changedBy", is("anna"));
        as("ben").header("If-Match", "\"0\"").body(Map.of("published", false)).put(switchOf("trust-switch")).then()
                .statusCode(412).body("current.changedBy", is("anna"));
        as("ben").header("If-Match", "\"1\"").body(Map.of()).put(switchOf("trust-switch")).then().statusCode(400);
        read("trust-switch").statusCode(200).body("topics.answers.flatten().text", contains("Anyone may read this."));

        publish("trust-switch", false).header("ETag", is("\"2\""));
        read("trust-switch").statusCode(404);
        given().get("/api/v1/trust/no-such-collection").then().statusCode(404);
        given().get(switchOf("no-such-collection")).then().statusCode(404);
    }

    @Test
    void nothing_but_what_is_approved_in_date_and_public_ever_appears() {
        String secret = "the orchid in the vault";
        collection("trust-secrets");
        said("trust-secrets", "open", content("Open", "Anyone may read this.", "Is this open?"));
        for (String visibility : List.of("customer", "nda", "internal")) {
            said("trust-secrets", visibility, with(content("For " + visibility, visibility + " reads: " + secret,
                    "Who reads what is for " + visibility + "?"), "visibility", visibility));
        }
        write("trust-secrets", "draft", content("Draft", "Drafted: " + secret, "Is it a draft?"));
        write("trust-secrets", "waiting", content("Waiting", "Submitted: " + secret, "Is it submitted?"));
        act("trust-secrets/waiting", "submit", "anna", Map.of());
        said("trust-secrets", "gone", content("Gone", "Retired: " + secret, "Is it retired?"));
        act("trust-secrets/gone", "retire", "ben", Map.of("reason", "no longer so"));
        said("trust-secrets", "ending", with(content("Ending", "Sayable for three days.", "Is it ending?"),
                "validUntil", LocalDate.now(clock).plusDays(3).toString()));
        // A public draft on top of an internal revision, and an internal one's text nowhere else either.
        edit("trust-secrets/internal", content("Made public", "Not yet approved: " + secret, "Who reads it then?"));
        // Owner, author, source, evidence, tags and wordings are ours alone.
        said("trust-secrets", "bare", with(with(with(with(content("Bare", "Only this.", "Is it bare?",
                "Does the orchid in the vault at Northwind stand bare?"), "tags", List.of("orchid")), "owner",
                "orchid-keeper"), "source", Map.of("document", "Orchid book")), "evidence",
                List.of(Map.of("title", "Orchid paper", "url", "https://orchid.example/internal"))));
        publish("trust-secrets", true);

        read("trust-secrets").body("topics.answers.flatten().key", contains("open", "ending", "bare"));
        assertThat(everything("trust-secrets")).contains("Anyone may read this.", "Sayable for three days.")
                .doesNotContainIgnoringCase("orchid").doesNotContain("anna", "ben", "reads:");
        clock.later(4, () -> assertThat(everything("trust-secrets")).contains("Anyone may read this.")
                .doesNotContain("Sayable for three days."));
    }

    @Test
    void a_restriction_that_waits_for_approval_does_not_change_what_is_said_until_it_is_approved() {
        collection("trust-restricted");
        said("trust-restricted", "door", content("Door", "The door is locked.", "Is the door locked?"));
        publish("trust-restricted", true);
        edit("trust-restricted/door", with(content("Door", "The door is locked.", "Is the door locked?"),
                "visibility", "nda"));
        assertThat(everything("trust-restricted")).contains("The door is locked.");
        agree("trust-restricted/door");
        assertThat(everything("trust-restricted")).doesNotContain("The door is locked.");
    }

    @Test
    void the_version_names_the_revisions_and_copies_are_kept_until_one_changes() {
        collection("trust-version");
        said("trust-version", "one", content("One", "First.", "Is this the first?"));
        publish("trust-version", true);
        String version = read("trust-version").body("effective", is(LocalDate.now(clock).toString())).extract()
                .path("version");
        String tag = read("trust-version").header("Cache-Control", containsString("max-age=60")).extract()
                .header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/trust/trust-version").then().statusCode(304)
                .header("ETag", is(tag));

        edit("trust-version/one", content("One", "First, changed.", "Is this the first?"));
        read("trust-version").body("version", is(version));
        agree("trust-version/one");
        String changed = given().header("If-None-Match", tag).get("/api/v1/trust/trust-version").then()
                .statusCode(200).extract().path("version");
        assertThat(changed).hasSize(12).isNotEqualTo(version);
    }

    @Test
    void the_shipped_banks_say_what_a_visitor_of_the_vendors_pages_looks_for() {
        publish("datanostro", true).body("page", is("/trust/datanostro"));
        read("datanostro").body("name", is("DataNostro")).body("contact", containsString("security team"))
                .body("standards.findAll { it.standard == 'ISO/IEC 27001' }.state", contains("planned", "inherited"))
                .body("standards.find { it.state == 'planned' }.target", is("2026-12-31"))
                .body("standards.find { it.standard == 'SOC 2' }.state", is("not-held"))
                .body("standards.find { it.standard == 'PCI DSS' }.state", is("not-applicable"))
                .body("standards.find { it.standard == 'GDPR' }.state", is("compliant"))
                .body("subProcessors.name", hasItems("Cloudflare Inc.", "Seznam.cz a.s."))
                .body("subProcessors.find { it.location == 'USA' }.safeguard", containsString("2 and 3"))
                // Which ones depends on what was sent, by other tests as well.
                .body("oftenAsked.size()", is(12))
                .body("keyFacts.answer", hasItems("data-location", "encryption-at-rest"))
                .body("documents.title", hasItems("Data processing agreement", "Security whitepaper"))
                .body("contacts.answer", hasItems("security-contact", "vulnerability-report-channel"))
                .body("topics.name", hasItems("Data protection", "Logging and monitoring", "Insurance and legal"));

        publish("tracuto", true);
        read("tracuto").body("legalForm", containsString("KOHA-TECH")).body("basedOnEffective", is("2026-05-10"))
                .body("standards.find { it.standard == 'ISO/IEC 27001' }.state", is("in-progress"))
                .body("standards.find { it.standard == 'SOC 2' }.target", nullValue())
                .body("standards.state", not(hasItem("held")))
                .body("subProcessors.location", hasItem("United States"))
                .body("contacts.title", hasItems("Security contact", "Privacy contact"));
        publish("datanostro", false);
        publish("tracuto", false);
    }

    @Test
    void a_tag_places_an_answer_and_what_is_not_public_is_placed_nowhere() {
        collection("trust-places");
        List<String> places = List.of("key-fact", "documents", "contact", "often-asked", "ours-alone");
        said("trust-places", "placed", with(with(content("Placed", "In full.", "Is it placed?"), "shortText",
                "In a line."), "tags", places));
        said("trust-places", "unplaced", content("Unplaced", "By subject only.", "Is it there?", "Is it really?"));
        said("trust-places", "secret", with(with(content("Secret", "A secret.", "Is it a secret?"), "visibility",
                "internal"), "tags", places));
        publish("trust-places", true);
        read("trust-places").body("keyFacts.says", contains("In a line.")).body("documents.says", contains("In full."))
                .body("contacts.answer", contains("placed"))
                .body("oftenAsked.answer", contains("placed", "unplaced"));
        assertThat(everything("trust-places")).doesNotContain("A secret.", "ours-alone");
    }

    @Test
    void the_page_is_the_same_for_everybody_and_carries_nothing_inline() {
        collection("trust-page");
        said("trust-page", "one", content("One <b>", "First & foremost.", "Is this the first?"));
        given().accept("text/html").get("/trust/trust-page").then().statusCode(404).contentType("text/html");
        given().accept("text/html").get("/trust-pages/trust-page").then().statusCode(200)
                .body(containsString("Only you see this"));
        publish("trust-page", true);
        String tag = given().cookie("candor-theme", "dark").cookie("candor-zone", "Asia/Tokyo").get("/trust/trust-page")
                .then().statusCode(200).header("Cache-Control", containsString("public"))
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(containsString("One &lt;b&gt;"), not(containsString("style=")), not(containsString("anna")))
                .extract().header("ETag");
        given().header("If-None-Match", tag).get("/trust/trust-page").then().statusCode(304)
                .header("Content-Security-Policy", nullValue());
    }

    /** All that anyone can fetch of a page. */
    private static String everything(String collection) {
        return read(collection).statusCode(200).extract().asString()
                + given().accept("text/html").get("/trust/" + collection).then().statusCode(200)
                        .contentType("text/html").extract().asString();
    }

    private static ValidatableResponse read(String collection) {
        return given().get("/api/v1/trust/" + collection).then();
    }

    private static ValidatableResponse settings(String collection) {
        return given().get(switchOf(collection)).then().statusCode(200);
    }

    private static ValidatableResponse publish(String collection, boolean on) {
        return as("anna").header("If-Match", settings(collection).extract().header("ETag"))
                .body(Map.of("published", on)).put(switchOf(collection)).then().statusCode(200);
    }

    private static String switchOf(String collection) {
        return "/api/v1/collections/" + collection + "/trust-page";
    }

    private static RequestSpecification as(String name) {
        return People.as(name).contentType(ContentType.JSON);
    }

    private static void collection(String key) {
        as("anna").body(Map.of("key", key, "head", Map.of("name", key))).post("/api/v1/collections").then()
                .statusCode(201);
    }

    private static Map<String, Object> content(String title, String text, String... wordings) {
        List<Map<String, Object>> asked = new ArrayList<>();
        List.of(wordings).forEach(w -> asked.add(Map.of("text", w)));
        return new TreeMap<>(Map.of("title", title, "domain", "operations", "verdict", "yes", "text", text, "wordings",
                asked, "visibility", "public", "owner", "security", "source", Map.of("document", "Handbook")));
    }

    private static Map<String, Object> with(Map<String, Object> content, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(content);
        changed.put(field, value);
        return changed;
    }

    private static void write(String collection, String key, Map<String, Object> content) {
        as("anna").body(Map.of("collection", collection, "key", key, "content", content)).post(ANSWERS).then()
                .statusCode(201);
    }

    private static void edit(String id, Map<String, Object> content) {
        as("anna").header("If-Match", given().get(ANSWERS + id).header("ETag")).body(Map.of("content", content))
                .put(ANSWERS + id).then().statusCode(200);
    }

    private static void said(String collection, String key, Map<String, Object> content) {
        write(collection, key, content);
        agree(collection + "/" + key);
    }

    private static void agree(String id) {
        act(id, "submit", "anna", Map.of());
        act(id, "approve", "ben", Map.of());
    }

    private static void act(String id, String action, String who, Map<String, Object> body) {
        as(who).header("If-Match", given().get(ANSWERS + id).header("ETag")).body(body)
                .post(ANSWERS + id + "/" + action).then().statusCode(200);
    }
}
