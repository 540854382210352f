package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.candor.questionnaire.Forms;

/** A review from the first question to the customer's file, by keyboard. */
class ReviewBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void a_review_by_keyboard_ends_in_the_customers_file() throws IOException {
        String name = "keyboard " + System.nanoTime();
        Desk desk = Desk.review(workplace.visitor("Ada"), name + ".xlsx", name, Forms.plain(name));
        Visitor ada = desk.visitor;
        String review = desk.path();
        desk.visitor.open(review + "?item=1");
        ada.checkAccess();

        String drafted = desk.row(1).getAttribute("data-s");
        desk.at(1, "1").is(1, "accepted");
        desk.at(2, "u").is(1, drafted);
        desk.at(1, "1").is(1, "accepted");

        desk.at(2, "e");
        ada.at("#editor textarea").last().fill("Encrypted by the hosting provider.");
        ada.press("Control+Enter");
        desk.is(2, "edited");

        desk.at(3, "n").is(3, "edited");
        desk.at(4, "x").is(4, "declined");
        desk.at(5, "s");
        ada.at("#assignee").fill("Bob");
        ada.press("Enter");
        assertThat(desk.row(5)).hasAttribute("data-a", "Bob");
        desk.at(5, "c");
        ada.at("#comment-text").fill("Is the list complete, @Bob?");
        ada.press("Control+Enter");
        assertThat(desk.panel()).containsText("Is the list complete, @Bob?");
        desk.at(5, "1").is(5, "accepted");
        desk.at(6, "x").is(6, "declined");

        ada.press("?");
        assertThat(ada.at("#keys")).isVisible();
        ada.checkAccess();
        ada.press("Escape");

        ada.button("Finish…").click();
        ada.page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Finish").setExact(true)).click();
        assertThat(ada.at("h1")).hasText("Export");
        ada.button("Export for the customer").click();
        ada.checkAccess();
        Path file = download(ada);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(3).getStringCellValue()).isEqualTo("Encrypted by the hosting provider.");
            assertThat(sheet.getRow(5).getCell(2).getStringCellValue()).isEqualTo("N/A");
            assertThat(sheet.getRow(6).getCell(2)).isNull();
            assertThat(sheet.getRow(3).getCell(3).getStringCellValue()).isNotBlank();
        }
        ada.page.getByText("Receipt").click();
        assertThat(ada.at("table").first()).containsText("Encrypted by the hosting provider.");
        ada.checkAccess();

        Visitor bob = workplace.visitor("Bob").open("/");
        assertThat(bob.at("main")).not().containsText("Is the list complete");
        ada.open(review);
        ada.button("Resume").click();
        bob.open("/");
        assertThat(bob.at("main")).containsText("Is the list complete, @Bob?");
    }

    @Test
    void many_are_accepted_after_a_look_and_taken_back_as_one() {
        String name = "bulk " + System.nanoTime();
        Desk desk = Desk.review(workplace.visitor("Ada"), name + ".xlsx", name, Forms.plain(name));
        List<String> before = states(desk);
        long suggested = before.stream().filter("suggested"::equals).count();
        assertThat(suggested).isPositive();
        desk.visitor.press("b");
        assertThat(desk.visitor.at("#bulk")).isVisible();
        desk.visitor.checkAccess();
        int shown = desk.visitor.at("#bulk [name=item]").count();
        assertThat(shown).isPositive();
        assertThat(desk.visitor.at("#bulk [data-doubt]:checked").count()).as("chosen though doubted").isZero();
        assertThat(desk.visitor.at("#bulk [name=item]:not([data-doubt]):not(:checked)")).hasCount(0);
        desk.visitor.at("#bulk-doubts").check();
        desk.visitor.at("#bulk-accept").click();
        assertThat(desk.visitor.at(".q[data-s=accepted]")).hasCount(shown);
        desk.visitor.at(".toast button").click();
        assertThat(desk.visitor.at(".q[data-s=accepted]")).hasCount(0);
        assertThat(states(desk)).isEqualTo(before);
    }

    @Test
    void of_two_people_who_edit_at_once_nobody_loses_a_word() {
        String name = "two " + System.nanoTime();
        Desk ada = Desk.review(workplace.visitor("Ada"), name + ".xlsx", name, Forms.plain(name));
        Desk bob = Desk.at(workplace.visitor("Bob"), ada.path() + "?item=2");
        ada.visitor.open(ada.path() + "?item=2");
        edit(ada, "Ada's words");
        ada.is(2, "edited");
        edit(bob, "Bob's words");
        assertThat(bob.visitor.at(".conflict")).containsText("Ada changed this question meanwhile");
        assertThat(bob.visitor.at(".side-by-side")).containsText("Ada's words");
        assertThat(bob.visitor.at(".side-by-side")).containsText("Bob's words");
        bob.visitor.checkAccess();
        bob.visitor.button("Save yours").click();
        assertThat(bob.panel()).hasAttribute("data-n", "3");
        bob.visitor.press("k");
        assertThat(bob.visitor.at(".cells")).containsText("Bob's words");
    }

    @Test
    void what_was_typed_and_not_saved_is_there_again() {
        String name = "draft " + System.nanoTime();
        Desk desk = Desk.review(workplace.visitor("Ada"), name + ".xlsx", name, Forms.plain(name));
        desk.visitor.open(desk.path() + "?item=2").press("e");
        desk.visitor.at("#editor textarea").last().fill("Half a sent");
        desk.visitor.press("Escape");
        assertThat(desk.visitor.at("#editor")).isHidden();
        desk.visitor.press("e");
        desk.visitor.at("#editor textarea").last().fill("Half a sentence");
        desk.visitor.page.reload();
        assertThat(desk.visitor.at("#editor textarea").last()).hasValue("Half a sentence");
        assertThat(desk.row(2)).hasClass(Pattern.compile("unsaved"));
    }

    @Test
    void a_phone_reads_and_approves() {
        String name = "phone " + System.nanoTime();
        Desk desk = Desk.review(workplace.visitor("Ada", Look.PHONE), name + ".xlsx", name, Forms.plain(name));
        assertThat(desk.row(1)).isVisible();
        desk.visitor.checkAccess();
        desk.row(1).click();
        assertThat(desk.row(1)).isHidden();
        desk.visitor.at("[data-pick='1']").click();
        desk.is(1, "accepted");
        assertThat(desk.panel()).hasAttribute("data-n", "2");
        desk.visitor.button("‹ Questions").click();
        assertThat(desk.row(1)).isVisible();
        assertThat((int) desk.visitor.page.evaluate("document.documentElement.scrollWidth"))
                .as("nothing runs out of the screen").isLessThanOrEqualTo(390);
    }

    private static void edit(Desk desk, String words) {
        desk.at(2, "e");
        desk.visitor.at("#editor textarea").last().fill(words);
        desk.visitor.press("Control+Enter");
    }

    private static Path download(Visitor visitor) {
        Download download = visitor.page.waitForDownload(() -> visitor.page.getByText("Download").first().click());
        assertThat(download.suggestedFilename()).endsWith("-completed.xlsx");
        return download.path();
    }

    private static List<String> states(Desk desk) {
        return desk.visitor.at(".q").all().stream().map(q -> q.getAttribute("data-s")).toList();
    }
}
