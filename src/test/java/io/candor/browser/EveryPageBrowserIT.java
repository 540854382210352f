package io.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each page of the bank and the ledger, in both themes: accessible to everybody, and as wide as a phone. */
class EveryPageBrowserIT {

    private static final List<String> PAGES = List.of("/bank", "/bank?q=backup", "/bank?q=nothingfitsthis",
            "/bank/answers/tracuto/soc-2-report", "/bank/answers/datanostro/subprocessor-list/edit", "/bank/new",
            "/bank/answers/tracuto/soc-2-plan/merge", "/bank/queue", "/bank/queue?tab=draft",
            "/bank/queue?tab=requests", "/bank/queue?tab=proposals", "/bank/queue?tab=due",
            "/bank/queue?tab=duplicates", "/bank/queue?tab=conflicts", "/bank/import?kind=files",
            "/bank/import?kind=library", "/bank/import?kind=questionnaire", "/ask",
            "/ask?q=Are%20backups%20encrypted%3F&collection=tracuto", "/ledger", "/ledger/customers",
            "/ledger/answers", "/ledger/answers?unused=true", "/ledger/answers/tracuto/soc-2-report",
            "/ledger/recalls", "/ledger/contradictions", "/insights", "/insights/gaps", "/trust-pages",
            "/trust-pages/tracuto");

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void in_light_on_a_desk() {
        Visitor visitor = workplace.visitor("Anna", Look.DESK);
        PAGES.forEach(page -> look(visitor.open(page)));
    }

    @Test
    void in_dark_on_a_phone() {
        Visitor visitor = workplace.visitor("Anna", Look.PHONE.dark());
        PAGES.forEach(page -> look(visitor.open(page)));
    }

    private static void look(Visitor visitor) {
        visitor.checkAccess();
        int width = visitor.page.viewportSize().width;
        assertThat((Integer) visitor.page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + visitor.path()).isLessThanOrEqualTo(width);
    }
}
