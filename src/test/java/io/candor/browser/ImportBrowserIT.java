package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** What others wrote comes into the bank: first what it would do, then done, and a bad file does nothing. */
class ImportBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    private final String word = "ferry" + System.nanoTime();

    @Test
    void a_library_shows_what_becomes_of_each_row_before_it_becomes_drafts() {
        Visitor anna = workplace.visitor("Anna").open("/bank/import?kind=library");
        anna.at("#collection").selectOption("tracuto");
        anna.at("#visibility").selectOption("customer");
        choose(anna, word + ".csv", """
                Question,Answer,Yes/No,Owner
                How many decks does the %1$s have?,The %1$s has three decks.,,Harbour team
                Does the %1$s carry lorries?,No lorries fit on the %1$s.,No,Harbour team
                How many decks does the %1$s have?,Once more.,,
                ,An answer to nothing.,,
                """.formatted(word));
        anna.button("Dry run").click();
        assertThat(anna.at("#outcome h2")).hasText("What it would do: 4 rows of " + word + ".csv");
        assertThat(anna.at("#outcome .chips")).containsText("draft 2");
        assertThat(anna.at("#outcome .chips")).containsText("left out 2");
        assertThat(anna.at("#outcome")).containsText("question from A");
        assertThat(row(anna, 1)).containsText("Does the " + word + " carry lorries?");
        assertThat(row(anna, 1).locator(".pill.suggested")).hasText("draft");
        assertThat(row(anna, 2)).containsText("the same question stands at");
        anna.checkEveryLook();
        drafts(anna, 0);

        anna.open("/bank/import?kind=library");
        anna.at("#collection").selectOption("tracuto");
        choose(anna, word + ".csv", """
                Question,Answer
                How many decks does the %1$s have?,The %1$s has three decks.
                Does the %1$s carry lorries?,No lorries fit on the %1$s.
                """.formatted(word));
        anna.button("Dry run").click();
        assertThat(anna.at("#outcome h2")).containsText("What it would do");
        // The file is still chosen.
        anna.button("Take in").click();
        assertThat(anna.at("#outcome h2")).containsText("Taken in: 2 rows");
        String draft = row(anna, 0).locator("a").getAttribute("href");
        drafts(anna, 2);
        anna.open("/bank/queue?tab=draft&collection=tracuto");
        assertThat(anna.at("a[href='" + draft + "']")).isVisible();
        anna.open(draft);
        assertThat(anna.at("#answer-text")).hasText("The " + word + " has three decks.");
        assertThat(anna.at(".state").first()).containsText("draft");
    }

    @Test
    void columns_whose_headings_say_nothing_are_named() {
        Visitor anna = workplace.visitor("Anna").open("/bank/import?kind=library");
        choose(anna, word + ".csv", "Col one;Col two\nIs there a lighthouse for the %s?;No.\n".formatted(word));
        anna.button("Dry run").click();
        assertThat(anna.at("#outcome .notice.failed")).containsText("Headings that were found: Col one, Col two");
        anna.checkEveryLook();
        anna.at("#question").fill("Col one");
        anna.at("#answer").fill("B");
        anna.button("Dry run").click();
        assertThat(row(anna, 0)).containsText("Is there a lighthouse for the " + word + "?");
        drafts(anna, 0);
    }

    @Test
    void a_completed_questionnaire_becomes_drafts_that_name_their_cells() {
        Visitor anna = workplace.visitor("Anna").open("/bank/import?kind=questionnaire");
        anna.at("#collection").selectOption("tracuto");
        choose(anna, word + ".csv", """
                No,Question,Response,Comment
                1,Does the %1$s keep a logbook?,Yes,The captain of the %1$s keeps it.
                2,Does the %1$s have a band?,,
                """.formatted(word));
        anna.button("Dry run").click();
        assertThat(anna.at("#outcome h2")).containsText("What it would do: 1 row");
        anna.checkThemes();
        drafts(anna, 0);
        anna.open("/bank/import?kind=questionnaire");
        anna.at("#collection").selectOption("tracuto");
        choose(anna, word + ".csv", "No,Question,Response,Comment\n1,Does the %1$s keep a logbook?,Yes,In the %1$s.\n"
                .formatted(word));
        anna.button("Take in").click();
        row(anna, 0).locator("a").click();
        assertThat(anna.at("#wordings")).containsText("Does the " + word + " keep a logbook?");
        assertThat(anna.at(".facts")).containsText(word + ".csv");
        assertThat(anna.at(".facts")).containsText("question B2, answer C2, D2");
    }

    @Test
    void the_banks_own_export_changes_nothing_and_a_file_that_is_none_loses_nothing() {
        Visitor anna = workplace.visitor("Anna").open("/bank");
        String before = anna.at(".result-count").innerText();
        byte[] export = anna.page.request().get("/api/v1/bank-files").body();
        anna.open("/bank/import?kind=files");
        anna.at("#file").setInputFiles(new FilePayload("bank.zip", "application/zip", export));
        anna.button("Dry run").click();
        assertThat(anna.at("#outcome h2")).hasText("What it would do");
        // Where a revision waits the bank is ahead of its export, and is kept.
        assertThat(anna.at("#outcome .pill").filter(new Locator.FilterOptions().setHasNotText("kept"))).hasCount(0);
        anna.checkThemes();

        choose(anna, "bank.zip", "This is a letter.");
        anna.button("Take in").click();
        assertThat(anna.at("#outcome [role=alert]")).containsText("zip");
        anna.checkThemes();
        anna.open("/bank/import?kind=questionnaire");
        choose(anna, "letter.xlsx", "This is a letter.");
        anna.button("Take in").click();
        assertThat(anna.at("#outcome [role=alert]")).isVisible();
        assertThat(anna.at("#outcome [role=alert]").innerText()).doesNotContain("Exception");
        assertThat(anna.at("#file").evaluate("f => f.files[0].name")).isEqualTo("letter.xlsx");
        anna.open("/bank");
        assertThat(anna.at(".result-count")).hasText(before);
    }

    private static void choose(Visitor visitor, String name, String text) {
        visitor.at("#file").setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator row(Visitor visitor, int number) {
        return visitor.at("#outcome tbody tr").nth(number);
    }

    private void drafts(Visitor visitor, int expected) {
        visitor.open("/bank?q=" + word + "&state=draft");
        assertThat(visitor.at(".answers tbody tr")).hasCount(expected);
    }
}
