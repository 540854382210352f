package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.codec.binary.Base32;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

import io.candor.app.Staff;
import io.candor.questionnaire.Forms;
import io.candor.questionnaire.LongForm;

/** What no address leads to: dialogs, menus, refusals, and pages that are there once. */
final class Scenes {

    private static final String LIBRARY = """
            Question,Answer,Category
            Are backups encrypted?,"Yes, with AES-256.",Operations
            Is the gondola restored every year?,"Yes, each March, by the museum.",Facilities
            Who is the harbour master?,,Facilities
            """;

    /** Leads to what is to be pictured. */
    interface Scene {
        Visitor play(Workplace workplace, Look look) throws Exception;
    }

    private Scenes() {
    }

    /** Those that need nothing but people. */
    static Map<String, Scene> ofPeople() {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        scenes.put("sign-in", (w, look) -> w.stranger(look).open("/sign-in"));
        scenes.put("sign-in-refused", (w, look) -> w.stranger(look).open("/sign-in?state=refused"));
        scenes.put("code", Scenes::code);
        scenes.put("second-factor", (w, look) -> {
            Visitor anna = w.visitor("Anna", look).open("/account");
            anna.button("Set up").click();
            return see(anna, "#secret");
        });
        scenes.put("new-token", (w, look) -> {
            Visitor anna = w.visitor("Anna", look).open("/account");
            anna.page.getByText("Make a token").click();
            anna.at("#label").fill("CRM sync");
            anna.at("input[name=scopes]").first().check();
            anna.button("Make the token").click();
            return see(anna, "#secret");
        });
        scenes.put("token-form", (w, look) -> {
            Visitor anna = w.visitor("Anna", look).open("/account");
            anna.page.getByText("Make a token").click();
            return anna;
        });
        scenes.put("new-account", (w, look) -> {
            Visitor anna = w.visitor("Anna", look).open("/people");
            anna.button("New account").click();
            return anna;
        });
        scenes.put("person", Scenes::person);
        scenes.put("invited", Scenes::invited);
        scenes.put("welcome", (w, look) -> w.stranger(look).open(
                invited(w, look).at("#link").inputValue().replaceFirst("^https?://[^/]+", "")));
        scenes.put("forbidden", (w, look) -> w.visitor("sam-of-sales", "sales").sized(look).open("/people"));
        scenes.put("audit-verified", (w, look) -> w.visitor("Anna", look).open("/audit?verify=true"));
        scenes.put("home-of-sales", (w, look) -> w.visitor("sam-of-sales", "sales").sized(look).open("/"));
        scenes.put("home-of-curator", (w, look) -> w.visitor("carla-the-curator", "curator").sized(look).open("/"));
        scenes.put("keys", (w, look) -> w.visitor("Anna", look).open("/").press("?"));
        scenes.put("import-refused", (w, look) -> dryRun(w.visitor("Anna", look), "files", "bank.zip", "no zip"));
        return scenes;
    }

    /** Those of work in hand. @param path of a questionnaire in review @param unclear of one that was not understood */
    static Map<String, Scene> ofWork(String path, String unclear) {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        String review = path + "/review?item=1";
        scenes.put("review-bulk", (w, look) -> see(pressed(w, look, review, "b"), "#bulk .bulk-list, #bulk .empty"));
        scenes.put("review-assign", (w, look) -> see(pressed(w, look, review, "s"), "#assign"));
        scenes.put("review-keys", (w, look) -> see(pressed(w, look, review, "?"), "#keys"));
        scenes.put("review-editor", (w, look) -> see(pressed(w, look, review, "e"), "#editor"));
        scenes.put("review-comment", (w, look) -> see(pressed(w, look, review, "c"), "#comment-text"));
        scenes.put("review-finish", (w, look) -> {
            Visitor anna = w.visitor("Anna", look).open(review);
            anna.button("Finish…").click();
            return anna;
        });
        scenes.put("review-blocked", (w, look) -> {
            Visitor anna = w.visitor("Anna", look).open(review);
            anna.button("Finish…").click();
            anna.at("#finish button.primary").click();
            return see(anna, "h1:has-text('in the way')");
        });
        scenes.put("review-conflict", (w, look) -> conflict(w, look, path));
        scenes.put("layout-unclear", (w, look) -> w.visitor("Anna", look).open(unclear + "/layout"));
        scenes.put("layout-corrected", (w, look) -> {
            Visitor anna = w.visitor("Anna", look).open(unclear + "/layout");
            anna.at("#role-C").selectOption("verdict");
            return see(anna, ".asked li");
        });
        scenes.put("layout-row", (w, look) -> {
            Visitor anna = w.visitor("Anna", look).open(path + "/layout");
            anna.button("Row 6").first().click();
            return see(anna, "#row-menu");
        });
        scenes.put("import-outcome",
                (w, look) -> dryRun(w.visitor("Anna", look), "library", "library.csv", LIBRARY));
        scenes.put("answer-return", (w, look) -> dialog(w.visitor("Ben", look), "in-review", "Return…"));
        scenes.put("answer-retire", (w, look) -> {
            Visitor ben = w.visitor("Ben", look).open("/bank/answers/tracuto/soc-2-report");
            ben.button("Retire…").click();
            return ben;
        });
        scenes.put("upload-refused", (w, look) -> {
            Visitor anna = w.visitor("Anna", look);
            Desk.upload(anna, "rooms.xlsx", "Example Bank", Forms.statements());
            return see(anna, "#uploads [role=alert]");
        });
        scenes.put("upload-drafting", (w, look) -> {
            Visitor anna = w.visitor("Anna", look).open("/questionnaires/new");
            anna.at("#file").setInputFiles(new FilePayload[]{new FilePayload("first.xlsx", "", LongForm.of(300)),
                    new FilePayload("second.xlsx", "", Forms.plain("second"))});
            anna.at("input[value=tracuto]").check();
            anna.button("Upload").click();
            return see(anna, "#uploads [data-path]");
        });
        scenes.put("progress", (w, look) -> {
            Visitor anna = w.visitor("Anna", look);
            String taken = Tour.take(anna, "long.xlsx", "Example Bank", LongForm.of(600), 0);
            return anna.open(taken);
        });
        return scenes;
    }

    private static Visitor code(Workplace w, Look look) throws Exception {
        String name = "second" + System.nanoTime();
        Visitor owner = w.visitor(name, look).open("/account");
        owner.button("Set up").click();
        byte[] secret = new Base32().decode(owner.at("#secret").inputValue());
        owner.at("#code").fill(new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), Instant.now()));
        owner.button("Confirm").click();
        Visitor stranger = w.stranger(look).open("/sign-in");
        stranger.at("#name").fill(name);
        stranger.at("#password").fill(Staff.PASSWORD);
        stranger.at("main button").click();
        return see(stranger, "#code");
    }

    private static Visitor person(Workplace w, Look look) {
        Visitor anna = w.visitor("Anna", look).open("/people");
        anna.button("New account").click();
        anna.at("#name").fill("guest" + System.nanoTime());
        anna.at("#new-person input[value=sales]").check();
        anna.button("Make the account").click();
        return see(anna, "#displayName");
    }

    private static Visitor invited(Workplace w, Look look) {
        Visitor anna = person(w, look);
        anna.button("Make a link").click();
        return see(anna, "#link");
    }

    private static Visitor pressed(Workplace w, Look look, String review, String key) {
        Visitor anna = w.visitor("Anna", look).open(review);
        assertThat(anna.at("#item")).hasAttribute("data-n", "1");
        return anna.press(key);
    }

    private static Visitor conflict(Workplace w, Look look, String path) {
        int number = look.width() / 10 + (look.name().endsWith("dark") ? 1 : 0);
        Visitor anna = w.visitor("Anna", look).open(path + "/review?item=" + number);
        Visitor ben = w.visitor("Ben").open(path + "/review?item=" + number);
        for (Visitor one : new Visitor[]{ben, anna}) {
            assertThat(one.at("#item")).hasAttribute("data-n", String.valueOf(number));
            one.press("e");
            one.at("#editor textarea").last().fill((one == ben ? "Yes, each spring, " : "Yes, once a year, ")
                    + "and whenever the way in which customers' data is kept has changed.");
            one.press("Control+Enter");
            if (one == ben) {
                assertThat(one.at("#q" + number)).hasAttribute("data-s", "edited");
            }
        }
        return see(anna, ".conflict");
    }

    private static Visitor dialog(Visitor visitor, String queue, String button) {
        visitor.open("/bank/queue?tab=" + queue).at("table.answers a").first().click();
        visitor.button(button).click();
        return visitor;
    }

    private static Visitor dryRun(Visitor visitor, String kind, String name, String content) {
        visitor.open("/bank/import?kind=" + kind);
        visitor.at("#file").setInputFiles(
                new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8)));
        visitor.button("Dry run").click();
        return see(visitor, "#outcome > *");
    }

    private static Visitor see(Visitor visitor, String selector) {
        Locator at = visitor.at(selector).first();
        assertThat(at).isVisible();
        return visitor;
    }
}
