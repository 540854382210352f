package io.candor.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;

import io.candor.questionnaire.LongForm;

/**
 * Takes a picture of each page, for people to look at: {@code -Dcandor.pictures=true}, then {@code target/pictures}. With
 * {@code -Dcandor.pictures=empty} it takes those of a service that knows nothing yet.
 */
@EnabledIfSystemProperty(named = "candor.pictures", matches = "true|empty")
class PicturesBrowserIT {

    private static final List<Look> LOOKS = List.of(Look.DESK, Look.DESK.dark(), Look.TABLET, Look.TABLET.dark(),
            Look.PHONE, Look.PHONE.dark());

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void of_every_page() {
        boolean empty = System.getProperty("candor.pictures").equals("empty");
        List<String> pages = new ArrayList<>(empty ? Tour.empty() : Tour.bank());
        if (!empty) {
            pages.addAll(questionnaire());
        }
        String wanted = System.getProperty("candor.pictures.of", "");
        for (Look look : LOOKS) {
            Visitor visitor = workplace.visitor("Anna", look);
            pages.stream().filter(p -> p.contains(wanted)).forEach(p -> take(visitor.open(p), p, look, empty));
        }
    }

    private static List<String> questionnaire() {
        Visitor sam = workplace.visitor("Sam");
        String path = System.getProperty("candor.pictures.questionnaire", "");
        if (path.isEmpty()) {
            path = Tour.take(sam, "example-bank-tpsr.xlsx", "Example Bank " + System.nanoTime(), LongForm.of(300));
            sam.open(path);
            sam.page.waitForURL("**/review**", new Page.WaitForURLOptions().setTimeout(300_000));
        }
        return Tour.of(path, Tour.export(sam, path));
    }

    private static void take(Visitor visitor, String path, Look look, boolean empty) {
        visitor.page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        String name = path.replaceFirst("[0-9a-f-]{36}", "x").replaceFirst("exports/[0-9a-f-]{36}", "exports/x")
                .replaceAll("\\W+", "-");
        visitor.page.screenshot(new Page.ScreenshotOptions()
                .setPath(
                        Path.of("target", "pictures", (empty ? "empty" : "full") + name + "." + look.name() + ".png")));
    }
}
