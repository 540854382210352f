package io.candor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.LoadState;

import io.candor.questionnaire.Forms;
import io.candor.questionnaire.LongForm;

/**
 * Takes a picture of each page and dialog, for people to look at: {@code -Dcandor.pictures=true}, then
 * {@code target/pictures}. With {@code -Dcandor.pictures=empty} it takes those of a service that knows nothing yet (started
 * with an empty {@code candor.bank.folder}). {@code candor.pictures.of} and {@code candor.pictures.looks} are expressions
 * that choose; {@code candor.pictures.questionnaire} names one that is there from a run before.
 */
@EnabledIfSystemProperty(named = "candor.pictures", matches = "true|empty")
class PicturesBrowserIT {

    private static final List<Look> LOOKS = List.of(Look.DESK, Look.DESK.dark(), Look.TABLET, Look.TABLET.dark(),
            Look.PHONE, Look.PHONE.dark());

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    private String questionnaire;
    private String unclear;

    @Test
    void of_every_page() throws Exception {
        boolean empty = System.getProperty("candor.pictures").equals("empty");
        Map<String, Scenes.Scene> scenes = new LinkedHashMap<>();
        pages(empty).forEach(page -> scenes.put(page.replaceFirst("exports/[0-9a-f-]{36}", "exports/x")
                .replaceFirst("[0-9a-f-]{36}", "x"), (w, look) -> w.visitor("Anna", look).open(page)));
        scenes.putAll(Scenes.ofPeople());
        if (!empty) {
            scenes.putAll(Scenes.ofWork(questionnaire, unclear));
        }
        Pattern wanted = Pattern.compile(System.getProperty("candor.pictures.of", ""));
        Pattern looks = Pattern.compile(System.getProperty("candor.pictures.looks", ""));
        List<String> failed = new ArrayList<>();
        for (Look look : LOOKS.stream().filter(l -> looks.matcher(l.name()).find()).toList()) {
            for (Map.Entry<String, Scenes.Scene> scene : scenes.entrySet()) {
                if (wanted.matcher(scene.getKey()).find()) {
                    try {
                        take(scene.getValue().play(workplace, look), (empty ? "empty-" : "full-") + scene.getKey()
                                .replaceAll("\\W+", "-").replaceFirst("^-", "") + "." + look.name());
                    } catch (PlaywrightException | AssertionError e) {
                        failed.add(look.name() + " " + scene.getKey() + ": " + e.getMessage().lines().findFirst());
                    }
                    workplace.leave();
                }
            }
        }
        assertThat(failed).as("scenes that could not be played").isEmpty();
    }

    private List<String> pages(boolean empty) {
        if (empty) {
            return Tour.empty();
        }
        Visitor sam = workplace.visitor("Sam");
        questionnaire = System.getProperty("candor.pictures.questionnaire", "");
        if (questionnaire.isEmpty()) {
            LeftWork.by(workplace.visitor("Anna"), workplace.visitor("Ben"), String.valueOf(System.nanoTime()));
            questionnaire = Tour.take(sam, "example-bank-tpsr.xlsx", "Example Bank", LongForm.of(300));
            sam.open(questionnaire);
            sam.page.waitForURL("**/review**", new Page.WaitForURLOptions().setTimeout(300_000));
        }
        unclear = Tour.take(sam, "supplier-form.xlsx", "Example Rail",
                Forms.unclear("of " + System.nanoTime(), "Sheet1", Forms.QUESTIONS));
        System.out.println("pictures of " + questionnaire + " and " + unclear);
        List<String> pages = new ArrayList<>(Tour.bank());
        pages.addAll(Tour.of(questionnaire, Tour.export(sam, questionnaire)));
        return pages;
    }

    private static void take(Visitor visitor, String name) {
        visitor.page.waitForLoadState(LoadState.NETWORKIDLE);
        // What lies above the page does so in the window, not on the sheet.
        boolean sheet = visitor.at("dialog[open], :popover-open").count() == 0;
        visitor.page.screenshot(new Page.ScreenshotOptions().setFullPage(sheet)
                .setPath(Path.of("target", "pictures", name + ".png")));
    }
}
