package io.candor.bank;

import static io.candor.bank.Curator.ANNA;
import static io.candor.bank.Curator.BEN;
import static io.candor.bank.Curator.content;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.candor.access.People;
import io.candor.app.Ready;
import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BankPagesTest {

    @BeforeEach
    void bankIsLoaded() {
        Ready.await();
    }

    @Test
    void pages_carry_nothing_inline_and_no_template_leaves_a_hole() {
        for (String page : List.of("/bank", "/bank?q=backup&domain=operations", "/bank?q=nothing+fits+this",
                "/bank/answers/tracuto/soc-2-report", "/bank/answers/datanostro/subprocessor-list/edit", "/bank/new",
                "/bank/answers/tracuto/soc-2-plan/merge?into=tracuto/soc-2-report", "/bank/queue",
                "/bank/queue?tab=due&reason=expiring", "/bank/queue?tab=duplicates&collection=tracuto",
                "/bank/import", "/ask", "/ask?q=Are+backups+encrypted")) {
            assertThat(page(page).statusCode(200).extract().asString()).as(page)
                    .doesNotContainPattern("<style|<script>|style=|onclick=").doesNotContain("NOT_FOUND");
        }
        page("/bank/answers/tracuto/no-such-answer").statusCode(404).contentType("text/html");
        page("/bank/queue?tab=none").statusCode(404);
        page("/bank/queue?collection=none").statusCode(400);
    }

    @Test
    void facets_count_what_each_choice_would_leave() {
        page("/bank?collection=tracuto&domain=compliance").body(containsString("tracuto/soc-2-report"),
                not(containsString("href=\"/bank/answers/datanostro")),
                containsString("id=\"facet-collection-datanostro\""));
    }

    @Test
    void what_was_found_is_ordered_by_how_well_it_fits() {
        given().queryParam("q", "rehearsed restore").get("/api/v1/answers").then()
                .body("items[0].id", is("tracuto/restore-drill"));
        given().queryParam("q", "hsts").get("/api/v1/answers").then().body("items.id",
                hasItem("tracuto/hsts")).body("items[0].title", containsString("HSTS"));
    }

    @Test
    void a_form_with_mistakes_comes_back_as_it_was_typed() {
        form(ANNA).formParam("collection", "tracuto").formParam("title", "Kites & <kites>")
                .formParam("wording", "Do you fly kites?").formParam("reviewBy", "soon").post("/bank/new").then()
                .statusCode(200).body(containsString("It is not saved yet"),
                        containsString("is not a date"), containsString("Kites &amp; &lt;kites&gt;"),
                        containsString("Do you fly kites?"));
    }

    @Test
    void saving_on_an_old_edition_shows_both_texts() {
        String id = "tracuto/kestrels";
        ANNA.create("kestrels", content("Kestrels", "We keep three kestrels.", "Do you keep kestrels?"))
                .statusCode(201);
        String version = Curator.tag(id).replace("\"", "");
        BEN.edit(id, content("Kestrels", "We keep four kestrels.", "Do you keep kestrels?")).statusCode(200);
        edit(form(ANNA), id, version, "We keep five kestrels.").statusCode(200)
                .body(containsString("ben saved revision 2"), containsString("We keep four kestrels."),
                        containsString("<ins>five "), containsString("<textarea"));
        Curator.read(id).then().body("content.text", is("We keep four kestrels."));
        edit(form(ANNA), id, Curator.tag(id).replace("\"", ""), "We keep five kestrels.").statusCode(303);
        Curator.read(id).then().body("content.text", is("We keep five kestrels.")).body("author", is("anna"));
    }

    private static ValidatableResponse edit(RequestSpecification form, String id, String version, String text) {
        return form.formParam("version", version).formParam("title", "Kestrels").formParam("domain", "operations")
                .formParam("verdict", "yes").formParam("visibility", "customer").formParam("text", text)
                .formParam("wording", "Do you keep kestrels?", "").formParam("stance", "direct", "direct")
                .formParam("owner", "security").formParam("sourceDocument", "Handbook")
                .post("/bank/answers/" + id + "/edit").then();
    }

    @Test
    void before_saving_it_is_told_what_gets_in_the_way_and_what_is_hit() {
        form(ANNA).formParam("collection", "tracuto").formParam("title", "No WAF").formParam("domain",
                "network-security").formParam("verdict", "no").formParam("text", "There is no WAF.")
                .formParam("wording", "Is a web application firewall in place?").formParam("stance", "direct")
                .formParam("visibility", "public").formParam("owner", "security").formParam("sourceDocument", "Book")
                .post("/bank/check").then().statusCode(200)
                .body(containsString("tracuto/waf"), containsString("conflict"), not(containsString("<html")));
    }

    @Test
    void a_request_is_asked_once_answered_or_declined_with_a_reason() {
        Map<String, String> asked = Map.of("collection", "tracuto", "question", "Do you keep llamas?");
        int id = ANNA.request().body(asked).post("/api/v1/answer-requests").then().statusCode(201)
                .body("state", is("open")).body("askedBy", is("anna")).extract().path("id");
        BEN.request().body(asked).post("/api/v1/answer-requests").then().body("id", is(id));
        page("/bank/queue?tab=requests").body(containsString("Do you keep llamas?"));
        form(BEN).formParam("reason", " ").post("/bank/requests/" + id + "/decline").then().statusCode(303);
        BEN.request().body(Map.of("answer", "tracuto/none")).post("/api/v1/answer-requests/" + id + "/answered").then()
                .statusCode(404);
        BEN.request().body(Map.of("reason", "Nobody keeps llamas")).post("/api/v1/answer-requests/" + id + "/declined")
                .then().statusCode(200).body("state", is("declined")).body("reason", is("Nobody keeps llamas"));
        BEN.request().body(Map.of("reason", "again")).post("/api/v1/answer-requests/" + id + "/declined").then()
                .statusCode(409);
        ANNA.request().body(Map.of("collection", "nowhere", "question", "x")).post("/api/v1/answer-requests").then()
                .statusCode(404);
    }

    @Test
    void an_import_is_tried_before_it_is_done() {
        byte[] library = "Question,Answer\nDo you keep parrots at reception?,Yes. Two of them greet visitors.\n"
                .getBytes(StandardCharsets.UTF_8);
        take(library, "true").statusCode(200).body(containsString("What it would do"),
                containsString("Do you keep parrots"), not(containsString("<html")));
        given().queryParam("q", "parrots").get("/api/v1/answers").then().body("total", is(0));
        take(library, "false").statusCode(200).body(containsString("Taken in"));
        given().queryParam("q", "parrots").get("/api/v1/answers").then().body("items.state", is(List.of("draft")));
        take("nothing".getBytes(StandardCharsets.UTF_8), "true").statusCode(200)
                .body(containsString("notice failed"));
    }

    private static ValidatableResponse take(byte[] file, String dryRun) {
        return People.as("anna").header("HX-Request", "true").multiPart("file", "library.csv", file)
                .multiPart("collection", "tracuto").multiPart("dryRun", dryRun).post("/bank/import/library").then();
    }

    private static ValidatableResponse page(String path) {
        return given().urlEncodingEnabled(false).accept("text/html").get(path).then();
    }

    private static RequestSpecification form(Curator who) {
        return who.request().contentType(ContentType.URLENC).redirects().follow(false);
    }
}
