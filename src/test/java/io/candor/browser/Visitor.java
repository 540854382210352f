package io.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;

/**
 * A person with a browser of their own. Whatever a page reports to the console as an error, a broken content policy
 * included, fails the walk.
 */
final class Visitor {

    private final BrowserContext context;
    private final String base;
    private final List<String> errors = new ArrayList<>();
    final Page page;

    /** @param session of the person who sits there; null for a stranger */
    Visitor(Browser browser, String base, String session, Look look) {
        this.base = base;
        context = browser.newContext(new Browser.NewContextOptions().setBaseURL(base)
                .setViewportSize(look.width(), look.height()).setColorScheme(look.colours()).setLocale("en-GB")
                .setTimezoneId("Europe/Berlin"));
        if (session != null) {
            context.addCookies(List.of(new Cookie("candor_session", session).setUrl(base)));
        }
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(m -> {
            // What the server refuses is logged by the browser as an error, too; the page says it in words. A search that
            // is overtaken by the next letter is given up, which htmx logs as an error.
            if (m.type().equals("error") && !m.text().startsWith("Failed to load resource")
                    && !m.text().matches("htmx:(sendAbort|afterRequest).*")) {
                errors.add(m.text());
            }
        });
    }

    Visitor open(String path) {
        page.navigate(base + path);
        return this;
    }

    Visitor sized(Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.colours()));
        return this;
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(name));
    }

    Visitor press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    String path() {
        return page.url().substring(base.length());
    }

    /** No serious finding of the accessibility rules of WCAG 2.2 A and AA on the page as it is. */
    void checkAccess() {
        // The rules try out styles of their own, which the page's policy refuses and the console reports.
        int before = errors.size();
        List<Rule> found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")).analyze()
                .getViolations().stream().filter(r -> List.of("serious", "critical").contains(r.getImpact())).toList();
        errors.subList(before, errors.size()).clear();
        assertThat(found.stream().map(r -> r.getId() + ": " + r.getHelp() + " "
                + r.getNodes().stream().limit(4).map(n -> n.getTarget() + " " + n.getHtml()).toList()))
                .as("accessibility of " + path()).isEmpty();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }

    void close() {
        context.close();
    }

    /** @param failed name of the walk that failed; null where it went well */
    void leave(String failed) {
        if (failed != null) {
            picture("failed-" + failed);
        }
        context.close();
        if (failed == null) {
            assertThat(errors).as("errors in the browser's console").isEmpty();
        }
    }
}
