package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.assertions.LocatorAssertions;

import io.candor.questionnaire.Forms;

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
        ada.at("#dueDate").fill("2031-03-14");
        ada.at("input[value=tracuto]").check();
        ada.at("#upload summary").click();
        ada.at("#reference").fill("OPP-" + name);
        ada.checkAccess();
        ada.button("Upload").click();

        assertThat(ada.at("#uploads [role=alert]")).containsText("Nothing in this workbook asks for answers");
        assertThat(ada.at("#uploads a.primary")).hasCount(2,
                new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        assertThat(ada.at("#uploads")).containsText("of 6 questions");
        ada.checkAccess();
        ada.at("#uploads a.primary").first().click();
        assertThat(ada.at(".work-head")).containsText("one.xlsx");
        assertThat(ada.at(".work-head")).containsText("due Fri 14 Mar 2031");
        String taken = ada.path().replaceFirst("/review.*", "");
        assertThat(ada.page.request().get("/api/v1" + taken).text()).contains("OPP-" + name);
    }

    private static String text(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }
}
