package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody sees a menu, or a link, of things that they may not do. */
class RolesBrowserIT {

    private static final int ENOUGH = 120;
    private static final String LINKS = "[...document.querySelectorAll('a[href^=\"/\"]:not([download])')]"
            + ".map(a => a.getAttribute('href').split('#')[0])";

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void every_link_that_a_sales_engineer_sees_opens() {
        Visitor sam = workplace.visitor("sam-of-sales", "sales").open("/");
        assertThat(sam.at("header nav")).containsText("Questionnaires");
        assertThat(sam.at("header nav")).not().containsText("People");
        assertThat(follow(sam)).isEmpty();
        sam.open("/bank");
        assertThat(sam.at("main")).not().containsText("New answer");
    }

    @Test
    void every_link_that_a_curator_sees_opens() {
        Visitor carla = workplace.visitor("carla-the-curator", "curator").open("/");
        assertThat(carla.at("header nav")).containsText("Bank");
        assertThat(carla.at("header nav")).not().containsText("People");
        assertThat(follow(carla)).isEmpty();
        carla.open("/bank");
        assertThat(carla.at("main")).containsText("New answer");
    }

    /** @return addresses that were refused or are not there, and the page with the link */
    private static List<String> follow(Visitor visitor) {
        TreeMap<String, String> refused = new TreeMap<>();
        Set<String> kinds = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        for (int opened = 0; !ahead.isEmpty() && opened < ENOUGH; opened++) {
            String page = ahead.removeFirst();
            visitor.open(page);
            for (Object found : (List<?>) visitor.page.evaluate(LINKS)) {
                String link = (String) found;
                // Of pages that differ by an id alone, one is enough.
                if (kinds.add(link.replaceAll("(/answers/\\w+/)[^/?]+|[0-9a-f-]{36}|=[^&]*|\\d+", "$1"))) {
                    int status = visitor.page.request().get(link).status();
                    if (status >= 400) {
                        refused.put(link, status + " " + link + ", on " + page);
                    } else if (!link.startsWith("/api/")) {
                        ahead.addLast(link);
                    }
                }
            }
        }
        return List.copyOf(refused.values());
    }
}
