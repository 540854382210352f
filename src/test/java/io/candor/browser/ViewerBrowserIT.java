package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;

/** Pages keep to what their viewer's system says: how much may move, and what time it is. */
class ViewerBrowserIT {

    /** What moves for longer than anybody sees, by style or by script. */
    private static final String MOVING = """
            () => {
              const seconds = (list) => Math.max(...list.split(',').map(parseFloat));
              const styled = [...document.querySelectorAll('*')].filter((e) => {
                const style = getComputedStyle(e);
                return seconds(style.transitionDuration) > 0.01 || style.scrollBehavior === 'smooth'
                  || (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01);
              });
              const drawn = [...document.querySelectorAll('canvas')].filter((c) => Chart.getChart(c).options.animation !== false);
              return [...styled, ...drawn].map((e) => e.outerHTML.slice(0, 120))
                .concat(document.getAnimations().map((a) => a.animationName ?? 'an animation'));
            }""";

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void nothing_moves_for_those_who_asked_for_stillness() {
        Visitor still = workplace.visitor("Anna", Look.DESK.still());
        BankWork.tell(still, "Stillness " + System.nanoTime(), "Are backups encrypted?");
        for (String page : List.of("/", "/bank", "/bank/answers/tracuto/soc-2-report", "/questionnaires/new",
                "/trust-pages/tracuto")) {
            assertThat((List<?>) still.open(page).page.evaluate(MOVING)).as(page).isEmpty();
        }
        still.open("/insights");
        assertThat(still.at(".plot canvas").first()).isVisible();
        assertThat((List<?>) still.page.evaluate(MOVING)).isEmpty();
        assertThat((List<?>) toast(still).page.evaluate(MOVING)).isEmpty();

        // Others see the message rise: the test sees what moves.
        assertThat((List<?>) toast(workplace.visitor("Anna")).page.evaluate(MOVING)).isNotEmpty();
    }

    /** Of assigning a question. */
    private static Visitor toast(Visitor visitor) {
        visitor.open(Controls.take(visitor, "still") + "/review?item=1").press("s");
        visitor.at("#assignee").fill("Bob");
        visitor.press("Enter");
        assertThat(visitor.at(".toast")).isVisible();
        return visitor;
    }

    @Test
    void a_moment_is_told_by_the_viewers_own_clock() {
        Visitor anna = workplace.visitor("Anna");
        String key = "clock" + System.nanoTime();
        BankWork.write(anna, key, "Clock of the bank", "none", "It is " + key + ".", "What is " + key + "?");
        for (String zone : List.of("Europe/Berlin", "Asia/Tokyo", "America/Los_Angeles")) {
            Visitor there = workplace.visitor("Anna", Look.DESK.in(zone));
            there.open("/bank/answers/tracuto/" + key);
            checkClock(there, zone);
            // The first page came before the server knew the zone and was put right by its script.
            there.open("/bank/answers/tracuto/" + key);
            assertThat(there.at("html")).hasAttribute("data-zone", zone);
            checkClock(there, zone);
        }
    }

    private static void checkClock(Visitor visitor, String zone) {
        Locator moment = visitor.at(".facts time[data-moment]").first();
        Instant instant = Instant.parse(moment.getAttribute("datetime"));
        String local = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of(zone))
                .format(instant);
        assertThat(moment).hasText(local);
    }
}
