package io.candor.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/**
 * The accessibility rules of axe-core, run inside the page as it is. They are run by ourselves: the library's own way opens
 * a second page each time, for frames, of which we have none, and takes three times as long.
 */
final class Accessibility {

    private static final List<String> WCAG_AND_GOOD_HABITS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
            "wcag22aa", "best-practice");
    /** A theme changes colours and nothing else. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String RULES = rules();
    private static final String RUN = """
            async ([type, values]) => {
              // It would load style sheets anew, inline, for rules that are not asked for; the page's policy refuses that.
              const options = { runOnly: { type, values }, resultTypes: ['violations'], preload: false };
              const { violations } = await axe.run(document, options);
              return violations.filter((v) => v.impact === 'serious' || v.impact === 'critical')
                .map((v) => `${v.id}: ${v.help} ${v.nodes.slice(0, 4).map((n) => `${n.target} ${n.html}`)}`);
            }""";

    private Accessibility() {
    }

    /** @return what is serious or critical, with the elements */
    static List<?> findings(Page page) {
        return run(page, "tag", WCAG_AND_GOOD_HABITS);
    }

    /** The page in the other theme, which it has until this returns. */
    static List<?> findingsOfColours(Page page, ColorScheme other, ColorScheme own) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other));
        try {
            return run(page, "rule", OF_COLOURS);
        } finally {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(own));
        }
    }

    private static List<?> run(Page page, String type, List<String> values) {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(RULES);
        }
        return (List<?>) page.evaluate(RUN, List.of(type, values));
    }

    private static String rules() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
