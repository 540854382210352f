package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;

import io.candor.questionnaire.Forms;

/** What stands on a page after a click or a key only, in every look. */
class DialogsBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void of_the_review() {
        Visitor ada = workplace.visitor("Ada");
        String name = "dialogs " + System.nanoTime();
        ada.open(Tour.take(ada, name + ".xlsx", name, Forms.plain(name)) + "/review?item=1");
        look(ada, "?", "#keys");
        look(ada, "s", "#assign");
        look(ada, "b", "#bulk");
        ada.press("e");
        assertThat(ada.at("#editor")).isVisible();
        ada.checkEveryLook();
        ada.press("Escape");
        assertThat(ada.at("#editor")).isHidden();
        ada.at(".filters-box summary").click();
        ada.checkThemes();
        ada.button("Finish…").click();
        ada.checkEveryLook();
        ada.page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Finish").setExact(true)).click();
        assertThat(ada.at("h1")).hasText("Something stands in the way");
        ada.checkEveryLook();
    }

    @Test
    void of_the_bank() {
        Visitor anna = workplace.visitor("Anna").open("/bank");
        look(anna, "?", "#keys");
        anna.open("/bank/answers/tracuto/soc-2-report").button("Retire…").click();
        assertThat(anna.at("#retire")).isVisible();
        anna.checkEveryLook();
        anna.press("Escape");
        anna.page.getByText("Attach a document").click();
        anna.page.getByText("Propose a wording").click();
        anna.checkEveryLook();

        String key = "dialog" + System.nanoTime();
        BankWork.write(anna, key, "Dialogs of the bank", "none", "There are " + key + ".", "What is " + key + "?");
        anna.button("Delete…").click();
        anna.checkEveryLook();
        BankWork.submit(anna, key);
        Visitor ben = workplace.visitor("Ben").open("/bank/answers/tracuto/" + key);
        ben.button("Return…").click();
        ben.checkEveryLook();
    }

    @Test
    void of_the_layout() {
        Visitor ada = workplace.visitor("Ada");
        String name = "layouts " + System.nanoTime();
        Desk.upload(ada, name + ".xlsx", name, Forms.unclear(name, "Sheet1", Forms.QUESTIONS));
        ada.page.waitForURL(Pattern.compile(".*/layout"));
        ada.checkEveryLook();
        look(ada, "?", "#keys");
        ada.button("Add a table…").click();
        assertThat(ada.at("#add-table")).isVisible();
        ada.checkEveryLook();
        ada.press("Escape");
        ada.button("Row 2").click();
        assertThat(ada.at("#row-menu")).isVisible();
        ada.checkThemes();
        ada.press("Escape");
        ada.at("#role-C").selectOption("verdict");
        assertThat(ada.at("p[role=status]")).containsText("Against what is saved");
        ada.checkEveryLook();
    }

    private static void look(Visitor visitor, String key, String dialog) {
        visitor.press(key);
        assertThat(visitor.at(dialog)).isVisible();
        visitor.checkEveryLook();
        visitor.press("Escape");
        assertThat(visitor.at(dialog)).isHidden();
    }
}
