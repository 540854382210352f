package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.options.FilePayload;

import io.candor.questionnaire.Forms;

/** From a customer's file to its draft, with a person who says where the answers go. */
class LayoutBrowserIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void a_workbook_that_is_not_understood_is_corrected_by_choosing_roles_and_drafted() {
        String name = "unclear-" + System.nanoTime();
        Visitor ada = workplace.visitor("Ada").open("/questionnaires/new");
        ada.checkAccess();
        upload(ada, name, Forms.unclear(name, "Sheet1", Forms.QUESTIONS));

        ada.page.waitForURL(Pattern.compile(".*/layout"));
        assertThat(ada.at("h1")).hasText("What we understood");
        assertThat(ada.at(".notice.warn")).containsText("has to say where the questions and answers are");
        ada.checkAccess();

        ada.at("#role-C").selectOption("verdict");
        assertThat(ada.at("#role-C")).hasValue("verdict");
        ada.at("#role-D").focus();
        ada.at("#role-D").selectOption("text");
        assertThat(ada.at(".asked li")).hasCount(Forms.QUESTIONS.size());
        assertThat(ada.at(".asked li").first()).containsText("C2, D2");
        assertThat(ada.at("#role-D")).isFocused();
        ada.button("Save, draft answers").click();
        ada.page.waitForURL(Pattern.compile(".*/review.*"));
    }

    @Test
    void a_row_becomes_the_first_one_by_its_menu() {
        String name = "rows-" + System.nanoTime();
        Visitor ada = workplace.visitor("Ada").open("/questionnaires/new");
        upload(ada, name, Forms.plain(name));
        ada.page.waitForURL(Pattern.compile(".*/review.*"));
        ada.open(ada.path().replaceFirst("/review.*", "/layout"));
        assertThat(ada.at(".asked li")).hasCount(6);
        ada.button("Row 6").click();
        ada.page.getByText("First row with questions").click();
        assertThat(ada.at(".asked li")).hasCount(4);
        assertThat(ada.at("[role=status]").first()).containsText("2 fewer");
        assertThat(ada.button("Row 6")).isFocused();
        ada.at("#use").selectOption("skip");
        assertThat(ada.at(".notice.warn")).containsText("Nothing in this workbook asks for answers");
    }

    @Test
    void reasons_stand_at_each_column_and_a_role_changes_the_questions_at_once() {
        String name = "why-" + System.nanoTime();
        Visitor ada = workplace.visitor("Ada");
        ada.open(Tour.take(ada, name + ".xlsx", name, Forms.twoSheets(name)) + "/layout");
        assertThat(ada.at("h1 + .pill")).hasText("6 questions in 2 of 2 sheets");
        for (String column : new String[]{"B", "C", "D"}) {
            assertThat(ada.at("[data-why=why-" + column + "]")).hasAttribute("title", Pattern.compile("\\w{3,}"));
        }
        ada.at("#role-C").hover();
        assertThat(ada.at("#why-column"))
                .hasText(Pattern.compile("C · .*% sure.*drop-down: Yes, No, N/A", Pattern.DOTALL));
        ada.at("#role-D").focus();
        assertThat(ada.at("#why-column")).hasText(Pattern.compile("D · .*“Comments”.*", Pattern.DOTALL));
        assertThat(ada.at("#role-B")).hasClass(Pattern.compile("c-question"));
        assertThat(ada.at("#role-D")).hasClass(Pattern.compile("c-text"));
        assertThat(ada.at("td.c-question, .grid tbody .c-question").first()).isVisible();

        assertThat(ada.at(".asked li").first()).containsText("→ C4, D4");
        ada.at("#role-D").selectOption("other");
        assertThat(ada.at(".asked li").first()).not().containsText("D4");
        assertThat(ada.at("p[role=status]")).containsText("4 answered elsewhere");
        ada.at("#role-B").selectOption("other");
        assertThat(ada.at(".asked")).hasCount(0);
        assertThat(ada.at("main")).containsText("None yet.");
        ada.page.getByText("Discard").click();
        assertThat(ada.at(".asked li")).hasCount(4);
        ada.at("h1").click();
        ada.press("]");
        assertThat(ada.at(".tabs [aria-current]")).containsText("Archive");
        assertThat(ada.at(".asked li")).hasCount(2);
    }

    @Test
    void what_is_no_questionnaire_is_refused_in_words_and_kept_on_request() {
        Visitor ada = workplace.visitor("Ada").open("/questionnaires/new");
        upload(ada, "rooms", Forms.statements());
        assertThat(ada.at("#uploads [role=alert]")).containsText("Nothing in this workbook asks for answers");
        ada.button("Keep it and show where they are").click();
        assertThat(ada.at("#uploads .state")).hasText("needs mapping");
    }

    private static void upload(Visitor visitor, String name, byte[] workbook) {
        visitor.at("#file").setInputFiles(new FilePayload(name + ".xlsx", XLSX, workbook));
        visitor.at("#customer").fill(name);
        visitor.at("input[value=datanostro]").check();
        visitor.button("Upload").click();
    }
}
