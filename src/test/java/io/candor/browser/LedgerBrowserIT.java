package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;

/** What was told to whom, and who has to be told that it changed. */
class LedgerBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    private final String word = "submarine" + System.nanoTime();

    @Test
    void a_customer_who_holds_the_old_text_is_recalled() {
        Visitor anna = workplace.visitor("Anna");
        Visitor ben = workplace.visitor("Ben");
        String key = word + "-crew";
        String customer = "Customer of " + word;
        String question = "How many sailors does the " + word + " have?";
        BankWork.publish(anna, ben, key, "Sailors of the " + word, "The " + word + " has eleven sailors.", question);
        BankWork.tell(ben, customer, question);

        ben.open("/ledger/answers/tracuto/" + key);
        assertThat(ben.at("tbody")).containsText(customer);
        ben.open("/ledger?customer=" + customer);
        assertThat(ben.at("tbody")).containsText("eleven sailors");
        ben.checkAccess();
        ben.open("/bank/answers/tracuto/" + key);
        assertThat(ben.at("main")).containsText(customer);

        BankWork.rewrite(anna, ben, key, "The " + word + " has nine sailors.");
        assertThat(ben.at(".notice.warn")).containsText("1 customer holds a text that is not said any more");

        ben.open("/ledger/recalls");
        Locator recall = ben.at(".recall").filter(new Locator.FilterOptions().setHasText(customer));
        assertThat(recall.locator("del")).containsText("eleven");
        assertThat(recall.locator("ins")).containsText("nine");
        ben.checkAccess();
        recall.locator("input[name=note]").fill("Mail to their security team");
        recall.getByText("They were told").click();
        assertThat(ben.at(".notice.done")).containsText("they were told");
        assertThat(ben.at("main")).not().containsText(customer);
        ben.open("/ledger/recalls?state=notified");
        assertThat(ben.at(".recall").filter(new Locator.FilterOptions().setHasText(customer)))
                .containsText("Mail to their security team");
    }

    @Test
    void figures_are_drawn_from_the_numbers_below_them() {
        Visitor anna = workplace.visitor("Anna");
        BankWork.tell(anna, "Plotted " + word, "Do you use a web application firewall?", "Are backups encrypted?");
        anna.open("/insights");
        assertThat(anna.at(".plot canvas").first()).isVisible();
        assertThat(anna.at(".plot canvas")).hasCount(anna.at("figure[data-plot]:has(td[data-value])").count());
        anna.at(".plot summary").first().click();
        assertThat(anna.at(".plot").first().locator("tbody")).containsText("%");
        anna.checkAccess();
        org.assertj.core.api.Assertions.assertThat(anna.page.request().get("/api/v1/figures/workload/export.csv")
                .text()).startsWith("\uFEFFwho,items,questionnaires,answers");
    }
}
