package io.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.candor.questionnaire.Forms;

/** Each page in both themes: accessible to everybody; and as wide as the window, on a desk, a tablet and a phone. */
class EveryPageBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void in_light_on_a_desk() {
        scan(Look.DESK);
    }

    @Test
    void in_dark_on_a_phone() {
        scan(Look.PHONE.dark());
    }

    @Test
    void nothing_runs_out_of_a_tablet_or_a_phone() {
        List<String> pages = pages("widths");
        for (Look look : List.of(Look.TABLET, Look.PHONE)) {
            Visitor visitor = workplace.visitor("Anna", look);
            pages.forEach(page -> checkWidth(visitor.open(page)));
        }
    }

    private static void scan(Look look) {
        List<String> pages = pages("scan " + look.name());
        Visitor visitor = workplace.visitor("Anna", look);
        for (String page : pages) {
            visitor.open(page).checkAccess();
            checkWidth(visitor);
        }
        Visitor stranger = workplace.stranger(look);
        for (String page : List.of("/sign-in", "/sign-in?state=refused")) {
            stranger.open(page).checkAccess();
        }
    }

    private static List<String> pages(String customer) {
        Visitor anna = workplace.visitor("Anna");
        String path = Tour.take(anna, customer + ".xlsx", customer + " " + System.nanoTime(), Forms.plain(customer));
        List<String> pages = new ArrayList<>(Tour.bank());
        pages.addAll(Tour.of(path, Tour.export(anna, path)));
        return pages;
    }

    private static void checkWidth(Visitor visitor) {
        assertThat((Integer) visitor.page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + visitor.path()).isLessThanOrEqualTo(visitor.page.viewportSize().width);
    }
}
