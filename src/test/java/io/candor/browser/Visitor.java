package io.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

/**
 * A person with a browser of their own. Whatever a page reports to the console as an error, a broken content policy
 * included, fails the walk.
 */
final class Visitor {

    /** Milliseconds for whatever a page is to do. */
    static final double PATIENCE = 20_000;

    private final BrowserContext context;
    private final String base;
    private final Look look;
    private final List<String> errors = new ArrayList<>();
    final Page page;

    /** @param session of the person who sits there; null for a stranger */
    Visitor(Browser browser, String base, String session, Look look) {
        this.base = base;
        this.look = look;
        context = browser.newContext(new Browser.NewContextOptions().setBaseURL(base)
                .setViewportSize(look.width(), look.height()).setColorScheme(look.colours()).setLocale("en-GB")
                .setTimezoneId(look.zone()).setReducedMotion(look.motion()));
        if (session != null) {
            context.addCookies(List.of(new Cookie("candor_session", session).setUrl(base)));
        }
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(m -> {
            // What the server refuses is logged by the browser as an error, too; the page says it in words. A search that
            // is overtaken by the next letter is given up, which htmx logs as an error.
            if (m.type().equals("error") && !m.text().startsWith("Failed to load resource")
                    && !m.text().matches("htmx:(sendAbort|afterRequest).*")) {
                errors.add(m.text() + " at " + m.location());
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
        check("accessibility of ", () -> Accessibility.findings(page));
    }

    /** The same in the theme that the visitor does not use. */
    void checkOtherTheme() {
        ColorScheme other = look.colours() == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK;
        check(other + " theme of ", () -> Accessibility.findingsOfColours(page, other, look.colours()));
    }

    void checkThemes() {
        checkAccess();
        checkOtherTheme();
    }

    /** Both themes in the visitor's window and in one as narrow as a phone, of what stands there after some clicks. */
    void checkEveryLook() {
        checkThemes();
        page.setViewportSize(Look.PHONE.width(), Look.PHONE.height());
        checkWidth();
        checkThemes();
        page.setViewportSize(look.width(), look.height());
    }

    /** Nothing makes the page wider than the window. */
    void checkWidth() {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as("width of " + path())
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    private void check(String what, Supplier<List<?>> rules) {
        assertThat(rules.get()).as(what + path()).isEmpty();
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
