package io.candor.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import io.candor.app.PackagedService;
import io.candor.app.Staff;

/**
 * The packaged service and a browser, started once for all walks of a run and skipped where there is no browser. While
 * pages are being written, {@code -Dcandor.test.base=http://127.0.0.1:8080} lets the walks use a service that runs already, and
 * {@code -Dcandor.test.token=data/token.header} names its token.
 */
final class Workplace implements BeforeAllCallback, AfterEachCallback {

    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(Workplace.class);

    private Running running;
    private final List<Visitor> visitors = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        if (Chromium.find().isEmpty()) {
            // The reason of a skipped test stands in reports alone; whoever reads the build's output learns it here, once.
            context.getRoot().getStore(PLACE).computeIfAbsent("told", k -> {
                System.out.println(Chromium.MISSING);
                return true;
            });
            Assumptions.abort(Chromium.MISSING);
        }
        running = context.getRoot().getStore(PLACE).computeIfAbsent("running", k -> Running.start(), Running.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        List<Visitor> leaving = List.copyOf(visitors);
        // First of all: one that complains on leaving is not there any more in the next walk.
        visitors.clear();
        leaving.forEach(v -> v.leave(failed ? context.getDisplayName().replaceAll("\\W", "") : null));
    }

    /** Whoever is here goes, without a word about what went wrong. */
    void leave() {
        visitors.forEach(Visitor::close);
        visitors.clear();
    }

    String base() {
        return running.base;
    }

    /** A person at a desk. */
    Visitor visitor(String name) {
        return visitor(name, Look.DESK);
    }

    /** With every role. */
    Visitor visitor(String name, Look look) {
        return come(running.staff.session(name), look);
    }

    /** With every role, and a line of their own to the service. */
    Visitor visitor(String name, HeldLine line) {
        return come(line.base(), running.staff.session(name), Look.DESK);
    }

    /** With one role. */
    Visitor visitor(String name, String role) {
        return come(running.staff.session(name, role), Look.DESK);
    }

    /** Who did not sign in. */
    Visitor stranger(Look look) {
        return come(null, look);
    }

    private Visitor come(String session, Look look) {
        return come(running.base, session, look);
    }

    private Visitor come(String base, String session, Look look) {
        Visitor visitor = new Visitor(running.browser, base, session, look);
        visitors.add(visitor);
        return visitor;
    }

    private record Running(Playwright playwright, Browser browser, PackagedService service, String base, Staff staff)
            implements
                AutoCloseable {

        static Running start() {
            String given = System.getProperty("candor.test.base", "");
            PackagedService service = given.isEmpty() ? PackagedService.start(folder()) : null;
            Playwright playwright = Chromium.playwright();
            // As patient as the rest of a walk: builds run on busy machines, too.
            PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
            String base = service == null ? given : service.base();
            Path token = service == null
                    ? Path.of(System.getProperty("candor.test.token", "data/token.header"))
                    : service.tokenFile();
            return new Running(playwright, Chromium.launch(playwright), service, base, new Staff(base, token));
        }

        private static Path folder() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "workplace");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            if (service != null) {
                service.close();
            }
        }
    }
}
