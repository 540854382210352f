package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.APIResponse;
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
        assertThat(anna.at(".plot a[download]")).hasCount(anna.at(".plot").count());
        for (Locator plot : anna.at(".plot").all()) {
            APIResponse numbers = anna.page.request().get(plot.locator("a[download]").getAttribute("href"));
            Assertions.assertThat(numbers.headers().get("content-type")).startsWith("text/csv");
            // With the mark that spreadsheets want.
            Assertions.assertThat(numbers.text()).startsWith("\uFEFF").hasSizeGreaterThan(20);
        }
    }

    @Test
    void the_file_behind_a_plot_has_the_numbers_that_it_shows() {
        Visitor anna = workplace.visitor("Anna");
        BankWork.tell(anna, "Counted " + word, "Do you use a web application firewall?", "Are backups encrypted?");
        Locator plot = anna.open("/insights?collection=tracuto").at(".plot").first();
        Locator month = plot.locator("tbody tr").last();
        String[] csv = anna.page.request().get(plot.locator("a[download]").getAttribute("href")).text().substring(1)
                .split("\r?\n");
        List<String> names = List.of(csv[0].split(","));
        String[] row = csv[csv.length - 1].split(",");
        Assertions.assertThat(row[names.indexOf("month")]).isEqualTo(month.locator("th").textContent());
        Assertions.assertThat(row[names.indexOf("collection")]).isEqualTo("tracuto");
        List<String> rates = List.of("fill_rate", "suggest_rate", "open_rate");
        for (int i = 0; i < rates.size(); i++) {
            Assertions.assertThat(Double.parseDouble(row[names.indexOf(rates.get(i))])).as(rates.get(i))
                    .isEqualTo(Double.parseDouble(month.locator("td[data-value]").nth(i).getAttribute("data-value")));
        }
        List<?> drawn = (List<?>) plot.locator("canvas")
                .evaluate("c => Chart.getChart(c).data.datasets.map(d => d.data.at(-1))");
        Assertions.assertThat(((Number) drawn.getFirst()).doubleValue())
                .isCloseTo(100 * Double.parseDouble(row[names.indexOf("fill_rate")]), Assertions.within(0.1));
    }
}
