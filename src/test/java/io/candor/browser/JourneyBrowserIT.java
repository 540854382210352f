package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.candor.questionnaire.Forms;

/** One questionnaire from the customer's mail to the file that goes back, with everything that comes in between. */
class JourneyBrowserIT {

    private static final List<String> QUESTIONS = IntStream.range(0, 2).boxed().flatMap(i -> Forms.QUESTIONS.stream()
            .map(q -> i == 0 ? q : "For your subsidiary: " + Character.toLowerCase(q.charAt(0)) + q.substring(1)))
            .toList();

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void a_wrong_guess_is_corrected_drafted_reviewed_by_two_people_and_sent_back() throws IOException {
        String name = "journey " + System.nanoTime();
        Visitor ada = workplace.visitor("Ada");
        Desk.upload(ada, name + ".xlsx", name, Forms.misleading(name, QUESTIONS));
        ada.page.waitForURL(Pattern.compile(".*/review.*"), new Page.WaitForURLOptions().setTimeout(60_000));
        String path = ada.path().replaceFirst("/review.*", "");
        correct(ada, path);
        Desk desk = Desk.at(ada, path + "/review?item=1");
        assertThat(ada.at(".cells dt").last()).containsText("E2");

        byKeyboard(desk);
        atOnce(desk, Desk.at(workplace.visitor("Bob"), path + "/review?item=3"));
        finish(ada);
        assertThat(ada.at("h1")).hasText("Something stands in the way");
        ada.open(path + "/review");
        for (int left = 5; left <= QUESTIONS.size(); left++) {
            if (desk.row(left).getAttribute("data-s").matches("open|suggested")) {
                ada.open(path + "/review?item=" + left);
                desk.at(left, "x").is(left, "declined");
            }
        }
        finish(ada);
        assertThat(ada.at("h1")).hasText("Export");
        ada.button("Export for the customer").click();
        check(ada.page.waitForDownload(() -> ada.page.getByText("Download").first().click()).path());
    }

    private static void finish(Visitor visitor) {
        visitor.button("Finish…").click();
        visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Finish").setExact(true)).click();
    }

    /** The comments are the customer's, our words stand under "Evidence". */
    private static void correct(Visitor ada, String path) {
        ada.open(path + "/layout");
        assertThat(ada.at("#role-D")).hasValue("text");
        ada.at("#role-D").selectOption("other");
        assertThat(ada.at("#role-D")).hasValue("other");
        ada.at("#role-E").selectOption("text");
        assertThat(ada.at(".asked li").first()).containsText("C2, E2");
        ada.button("Save, draft answers").click();
        ada.page.waitForURL(Pattern.compile(".*/review.*"), new Page.WaitForURLOptions().setTimeout(60_000));
    }

    private static void byKeyboard(Desk desk) {
        desk.at(1, "1").is(1, "accepted");
        desk.at(2, "e");
        desk.visitor.at("#editor textarea").last().fill("Encrypted by the hosting provider.");
        desk.visitor.press("Control+Enter");
        desk.is(2, "edited");
        desk.at(3, "s");
        desk.visitor.at("#assignee").fill("Bob");
        desk.visitor.press("Enter");
        assertThat(desk.row(3)).hasAttribute("data-a", "Bob");

        desk.visitor.press("b");
        assertThat(desk.visitor.at("#bulk")).isVisible();
        desk.visitor.at("#bulk-doubts").check();
        int shown = desk.visitor.at("#bulk [name=item]").count();
        assertThat(shown).isPositive();
        int before = desk.visitor.at(".q[data-s=accepted]").count();
        desk.visitor.at("#bulk-accept").press("Enter");
        assertThat(desk.visitor.at(".q[data-s=accepted]")).hasCount(before + shown);
        desk.visitor.press("u");
        assertThat(desk.visitor.at(".q[data-s=accepted]")).hasCount(before);
    }

    /** Both have question 3 open; Bob, who was asked, comes second and saves on top of what Ada said. */
    private static void atOnce(Desk ada, Desk bob) {
        edit(ada, "There is a plan.");
        ada.is(3, "edited");
        edit(bob, "There is a plan, rehearsed each spring.");
        assertThat(bob.visitor.at(".conflict")).containsText("Ada changed this question meanwhile");
        assertThat(bob.visitor.at(".side-by-side")).containsText("There is a plan.");
        bob.visitor.button("Save yours").press("Enter");
        assertThat(bob.panel()).hasAttribute("data-n", "4");
        bob.at(4, "n").is(4, "edited");
    }

    private static void edit(Desk desk, String words) {
        desk.at(3, "e");
        desk.visitor.at("#editor textarea").last().fill(words);
        desk.visitor.press("Control+Enter");
    }

    private static void check(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(text(sheet, 1, 4)).as("approved text, verbatim").isNotBlank();
            assertThat(text(sheet, 2, 4)).isEqualTo("Encrypted by the hosting provider.");
            assertThat(text(sheet, 3, 4)).isEqualTo("There is a plan, rehearsed each spring.");
            assertThat(text(sheet, 4, 2)).isEqualTo("N/A");
            for (int row = 0; row <= QUESTIONS.size(); row++) {
                assertThat(text(sheet, row, 3)).as("the customer's notes").isEqualTo(row == 0 ? "Comments" : "");
                assertThat(text(sheet, row, 1)).isEqualTo(row == 0 ? text(sheet, 0, 1) : QUESTIONS.get(row - 1));
            }
        }
    }

    private static String text(Sheet sheet, int row, int column) {
        Cell cell = sheet.getRow(row).getCell(column);
        return cell == null ? "" : cell.getStringCellValue();
    }
}
