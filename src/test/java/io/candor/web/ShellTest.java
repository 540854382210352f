package io.candor.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.candor.app.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ShellTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Test
    void a_page_lets_nothing_inline_and_nothing_foreign_through() {
        String page = given().accept(BROWSER).get("/").then().statusCode(200).contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("Cache-Control", "no-store").extract().asString();
        assertThat(page).doesNotContainPattern("<style|<script>|style=|onclick=").doesNotContainPattern("src=\"http");
    }

    @Test
    void assets_are_kept_for_good_under_an_address_that_names_their_content() {
        String page = given().accept(BROWSER).get("/").asString();
        List<String> addresses = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+)\"").matcher(page).results()
                .map(m -> m.group(1)).toList();
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(4);
        for (String address : addresses) {
            given().get(address).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        }
        given().get("/assets/another-version/candor.css").then().statusCode(200).header("Cache-Control", "no-cache")
                .contentType(startsWith("text/css"));
        given().get("/assets/x/..%2Fapplication.properties").then().statusCode(404);
    }

    @Test
    void an_error_on_the_way_to_a_page_is_a_page() {
        given().accept(BROWSER).get("/no-such-place").then().statusCode(404).contentType("text/html")
                .body(containsString("Not found"), containsString("To the start"));
        given().accept(BROWSER).get("/questionnaires?page=-1").then().statusCode(400).contentType("text/html")
                .body(containsString("page must be 0 or more"));
        given().accept("application/json").get("/api/v1/questionnaires?size=0").then().statusCode(400)
                .contentType("application/problem+json");
        given().accept(BROWSER).get("/api/v1/questionnaires?size=0").then().contentType("application/problem+json");
    }

    @Test
    void the_theme_and_the_zone_are_the_viewers() {
        given().accept(BROWSER).cookie("candor-theme", "dark").cookie("candor-zone", "Europe/Tallinn").get("/").then()
                .body(containsString("data-theme=\"dark\""), containsString("data-zone=\"Europe/Tallinn\""));
        given().accept(BROWSER).cookie("candor-theme", "\"><script>").cookie("candor-zone", "nowhere").get("/").then()
                .statusCode(200).body(containsString("data-zone=\"Z\""), not(containsString("data-theme")));
    }

    @Test
    void what_an_action_left_is_said_once_and_harmlessly() {
        String page = given().accept(BROWSER).cookie("candor-flash", "done.Saved%20%3Cb%3E").get("/").then()
                .cookie("candor-flash", "").extract().asString();
        assertThat(page).contains("Saved &lt;b&gt;");
    }
}
