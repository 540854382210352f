package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

import io.restassured.path.json.JsonPath;

/** The public page: switched on by an admin, read by anybody, on a phone and on paper. */
class TrustBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    /** Whatever an earlier walk left switched on. */
    @BeforeEach
    void nothingIsPublic() {
        Visitor admin = workplace.visitor("Toni").open("/trust-pages");
        for (Locator on = admin.at("main").getByText("Take it down"); on.count() > 0;) {
            on.first().click();
            assertThat(admin.at(".notice.done")).isVisible();
        }
    }

    @Test
    void a_trust_page_is_public_while_it_is_switched_on() {
        Visitor reader = workplace.stranger(Look.PHONE).open("/trust/datanostro");
        assertThat(reader.at("h1")).hasText("Not found");
        assertThat(reader.page.request().get("/api/v1/trust/datanostro").status()).isEqualTo(404);

        Visitor admin = workplace.visitor("Toni").open("/trust-pages/datanostro");
        assertThat(admin.at(".preview")).containsText("Only you see this");
        admin.open("/trust-pages");
        admin.checkAccess();
        switchTo(admin, "datanostro", "Make it public");

        reader.open("/trust/datanostro?on");
        assertThat(reader.at("h1")).hasText("DataNostro");
        assertThat(reader.at("header.top")).hasCount(0);
        reader.checkAccess();
        reader.at(".toc").getByText("Hosting").click();
        assertThat(reader.at("#hosting")).isInViewport();

        switchTo(admin.open("/trust-pages"), "datanostro", "Take it down");
        reader.open("/trust/datanostro?again");
        assertThat(reader.at("h1")).hasText("Not found");
    }

    @Test
    void each_shipped_bank_answers_what_a_visitor_of_the_vendors_page_looks_for() {
        Visitor admin = workplace.visitor("Toni");
        List.of("datanostro", "tracuto").forEach(c -> switchTo(admin.open("/trust-pages"), c, "Make it public"));

        Visitor reader = workplace.stranger(Look.DESK).open("/trust/datanostro");
        standard(reader, "ISO/IEC 27001", "Planned, by Thu 31 Dec 2026");
        standard(reader, "ISO/IEC 27001", "Inherited from a supplier");
        standard(reader, "ISO 9001", "Inherited from a supplier");
        standard(reader, "SOC 2", "Not held");
        standard(reader, "HIPAA", "Not held");
        standard(reader, "PCI DSS", "Not applicable");
        standard(reader, "GDPR", "Complied with");
        assertThat(reader.at("#at-a-glance")).containsText("Germany");
        assertThat(reader.at("#sub-processors"))
                .containsText(inOrder("Cloudflare Inc\\..*USA.*Modules 2 and 3"));
        assertThat(reader.at("#sub-processors")).containsText("Seznam.cz");
        assertThat(reader.at("#documents")).containsText(inOrder("Data processing agreement.*download"));
        assertThat(reader.at("#documents")).containsText("Security whitepaper");
        assertThat(reader.at("#contact")).containsText(inOrder("one working day.*vulnerability reports.*PGP"));
        assertThat(reader.at("#often-asked dt")).hasCount(12);
        saysWhatItsStatementSays(reader, "datanostro");
        printsWell(reader);

        reader.open("/trust/tracuto");
        standard(reader, "ISO/IEC 27001", "In progress");
        standard(reader, "SOC 2", "Planned, no date");
        standard(reader, "EU Standard Contractual Clauses", "Complied with");
        standard(reader, "PCI DSS", "Not held");
        assertThat(reader.at("#sub-processors")).containsText(inOrder("Payment processor.*United States"));
        assertThat(reader.at("#contact")).containsText("Nowy Świat 33/13");
        assertThat(reader.at("#contact dt")).containsText(new String[]{"Company address", "Security contact",
                "Security questionnaires", "Privacy contact", "vulnerability reports", "legal correspondence"});
        assertThat(reader.at(".trust-head")).containsText("effective Sun 10 May 2026");
        saysWhatItsStatementSays(reader, "tracuto");
        printsWell(reader);

        List.of("datanostro", "tracuto").forEach(c -> switchTo(admin.open("/trust-pages"), c, "Take it down"));
    }

    private static void standard(Visitor reader, String name, String state) {
        assertThat(reader.at("#standards tr").filter(new Locator.FilterOptions().setHasText(name))
                .filter(new Locator.FilterOptions().setHasText(state))).not().hasCount(0);
    }

    private static void saysWhatItsStatementSays(Visitor reader, String collection) {
        JsonPath statement = JsonPath.from(reader.page.request().get("/api/v1/trust/" + collection).text());
        assertThat(reader.at(".trust-head")).containsText(statement.getString("version"));
        // The last approval; other walks approve something, too.
        assertThat(reader.at(".trust-head")).containsText(LocalDate.parse(statement.getString("effective"))
                .format(DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH)));
        String page = squeezed(reader.at("main").textContent());
        for (String said : List.of("topics.answers.flatten().text", "topics.answers.flatten().title", "standards.says",
                "standards.standard", "subProcessors.name", "subProcessors.purpose", "oftenAsked.question",
                "oftenAsked.text", "keyFacts.says", "documents.says", "contacts.says")) {
            assertThat(statement.<String>getList(said)).as(said).isNotEmpty()
                    .allSatisfy(s -> assertThat(page).contains(squeezed(s)));
        }
        assertThat(reader.at(".topic dt").count()).isEqualTo(statement.getList("topics.answers.flatten()").size());
        assertThat(reader.at("#standards tbody tr").count()).isEqualTo(statement.getList("standards").size());
        // Every line that points at an answer finds it.
        assertThat((Integer) reader.page
                .evaluate("[...document.querySelectorAll('main a[href^=\"#\"], .toc a[href^=\"#\"]')]"
                        + ".filter(a => !document.getElementById(a.hash.slice(1))).length"))
                .isZero();
    }

    private static void printsWell(Visitor reader) {
        reader.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(reader.at(".toc")).isHidden();
        assertThat(reader.at(".trust-head")).isVisible();
        assertThat(reader.at("#contact")).isVisible();
        assertThat(reader.at("#hosting dd").first()).isVisible();
        reader.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static Pattern inOrder(String expression) {
        return Pattern.compile(expression, Pattern.DOTALL);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void switchTo(Visitor admin, String collection, String what) {
        Locator row = admin.at("tr").filter(new Locator.FilterOptions().setHasText(collection));
        row.getByText(what).click();
        assertThat(admin.at(".notice.done")).isVisible();
    }
}
