package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;

import io.candor.questionnaire.Forms;
import io.candor.questionnaire.LongForm;
import io.restassured.path.json.JsonPath;

/** Files come in by being dropped on the page, several at once. */
class UploadBrowserIT {

    private static final String FILES = """
            (files) => {
              const data = new DataTransfer();
              for (const [name, content] of files) {
                data.items.add(new File([Uint8Array.from(atob(content), (c) => c.charCodeAt(0))], name));
              }
              return data;
            }""";

    /** A bar that is neither empty nor full, with the numbers beside it. */
    private static final String PART_OF = """
            ([bar, words]) => {
              const shown = document.querySelector(bar);
              return shown && shown.value > 0 && shown.value < shown.max
                && new RegExp(words).test(shown.parentElement.textContent);
            }""";
    private static final Pattern REVIEW = Pattern.compile(".*/review.*");
    private static final int QUESTIONS = 300;

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void of_several_files_that_are_dropped_each_shows_how_far_it_is() {
        String name = "dropped " + System.nanoTime();
        Visitor ada = workplace.visitor("Ada").open("/questionnaires/new");
        JSHandle files = ada.page.evaluateHandle(FILES,
                List.of(List.of("one.xlsx", text(Forms.plain(name))), List.of("rooms.xlsx", text(Forms.statements())),
                        List.of("two.xlsx", text(Forms.twoSheets(name)))));
        ada.page.dispatchEvent("#drop", "drop", Map.of("dataTransfer", files));
        assertThat(ada.at("#chosen li")).hasText(new String[]{"one.xlsx", "rooms.xlsx", "two.xlsx"});
        ada.at("#customer").fill(name);
        ada.at("input[value=tracuto]").check();
        ada.checkAccess();
        ada.button("Upload").click();

        assertThat(ada.at("#uploads [role=alert]")).containsText("Nothing in this workbook asks for answers");
        assertThat(ada.at("#uploads a.primary")).hasCount(2,
                new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(ada.at("#uploads")).containsText("of 6 questions");
        ada.checkAccess();
        ada.at("#uploads a.primary").first().click();
        assertThat(ada.at(".work-head")).containsText("one.xlsx");
    }

    @Test
    void what_is_said_beside_the_file_arrives_with_it() {
        String name = "deal " + System.nanoTime();
        Visitor ada = workplace.visitor("Ada").open("/questionnaires/new");
        ada.at("#file").setInputFiles(file(name, Forms.plain(name)));
        ada.at("#customer").fill(name);
        ada.at("#dueDate").fill("2031-03-14");
        ada.button("tracuto: earlier").click();
        ada.button("tracuto: earlier").click();
        ada.at("input[value=tracuto]").check();
        ada.at("input[value=datanostro]").check();
        ada.at("input[name=nda]").check();
        ada.at("#sharing").selectOption("team");
        ada.page.getByText("The deal in your CRM").click();
        ada.at("#reference").fill("OPP-" + name);
        ada.at("#stage").fill("Security review");
        ada.at("#dealValue").fill("120000.00");
        ada.at("#currency").fill("EUR");
        ada.at("#closeDate").fill("2031-04-01");
        ada.checkEveryLook();
        ada.button("Upload").click();
        ada.page.waitForURL(REVIEW);
        assertThat(ada.at("h1")).hasText(name);
        assertThat(ada.at(".work-head")).containsText("answered from tracuto, datanostro");
        assertThat(ada.at(".work-head")).containsText("NDA on record");
        assertThat(ada.at(".work-head")).containsText("due Fri 14 Mar 2031");
        JsonPath taken = new JsonPath(ada.page.request().get("/api/v1" + path(ada)).text());
        assertThat(taken.getList("collections")).isEqualTo(List.of("tracuto", "datanostro"));
        assertThat(taken.getBoolean("nda")).isTrue();
        assertThat(taken.getString("sharing")).isEqualTo("team");
        assertThat(taken.getString("deal.reference")).isEqualTo("OPP-" + name);
        assertThat(taken.getString("deal.stage")).isEqualTo("Security review");
        assertThat(taken.getString("deal.value")).isEqualTo("120000.0");
        assertThat(taken.getString("deal.currency")).isEqualTo("EUR");
        assertThat(taken.getString("deal.closeDate")).isEqualTo("2031-04-01");
        ada.open("/questionnaires");
        assertThat(ada.at("tr").filter(new Locator.FilterOptions().setHasText(name))).containsText("14 Mar 2031");
    }

    @Test
    void a_bar_tells_how_much_was_sent_and_a_refused_file_leaves_the_form_as_it_was() throws IOException {
        try (HeldLine line = new HeldLine(workplace.base())) {
            Visitor ada = workplace.visitor("Ada", line).open("/questionnaires/new");
            ada.at("#file").setInputFiles(file("letter", new byte[16 * 1024 * 1024]));
            ada.at("#customer").fill("Northwind");
            ada.at("input[value=datanostro]").check();
            ada.button("Upload").click();
            ada.page.waitForFunction(PART_OF, List.of("#uploads progress", "letter.xlsx\\s+[\\d.]+ MiB of 16.0 MiB"));
            assertThat(ada.button("Upload")).isDisabled();
            ada.checkEveryLook();
            line.letGo();
            assertThat(ada.at("#uploads [role=alert]")).containsText(Pattern.compile("\\w{3,} \\w{2,}"));
            assertThat(ada.at("#uploads .pill.guard")).hasText("not taken in");
            assertThat(ada.at("#customer")).hasValue("Northwind");
            assertThat(ada.at("input[value=datanostro]")).isChecked();
        }
    }

    @Test
    void a_bar_tells_how_many_of_all_questions_are_drafted() {
        String name = "long " + System.nanoTime();
        Visitor ada = workplace.visitor("Ada");
        Desk.upload(ada, name + ".xlsx", name, LongForm.of(QUESTIONS));
        ada.page.waitForURL(Pattern.compile(".*/questionnaires/[0-9a-f-]{36}"));
        ada.page.waitForFunction(PART_OF, List.of("#bar progress", "\\d+ of " + QUESTIONS),
                new Page.WaitForFunctionOptions().setTimeout(60_000));
        assertThat(ada.at("#bar progress")).hasAttribute("max", String.valueOf(QUESTIONS));
        ada.page.waitForURL(REVIEW, new Page.WaitForURLOptions().setTimeout(300_000));
        assertThat(ada.at(".q")).hasCount(QUESTIONS);
    }

    @Test
    void how_far_a_draft_is_can_be_read_in_every_look() {
        String name = "looks " + System.nanoTime();
        Visitor ada = workplace.visitor("Ada");
        // Without its questions to the server the page stays as it is.
        ada.page.route("**/progress", route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        Desk.upload(ada, name + ".xlsx", name, LongForm.of(QUESTIONS));
        assertThat(ada.at("#bar progress")).isVisible();
        ada.checkEveryLook();
        ada.page.unroute("**/progress");
        ada.page.reload();
        ada.page.waitForURL(REVIEW, new Page.WaitForURLOptions().setTimeout(300_000));
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name + ".xlsx", "application/octet-stream", content);
    }

    private static String path(Visitor visitor) {
        return visitor.path().replaceFirst("/review.*", "");
    }

    private static String text(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }
}
