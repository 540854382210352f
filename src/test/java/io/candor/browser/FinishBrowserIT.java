package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The end of a review: nothing unapproved leaves, and whatever leaves can be traced. */
class FinishBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    private final String word = "lighthouse" + System.nanoTime();

    @Test
    void what_is_no_longer_approved_or_not_decided_stands_in_the_way() {
        Visitor anna = workplace.visitor("Anna");
        Visitor ben = workplace.visitor("Ben");
        String question = "How tall is the " + word + "?";
        BankWork.publish(anna, ben, word, "Height of the " + word, "The " + word + " is 40 m tall.", question);
        String review = BankWork.ask(ben, "Keeper of " + word, question, "Which museum restored the gondola?")
                + "/review";
        Desk desk = Desk.at(ben, review + "?item=1");
        desk.at(1, "a").is(1, "accepted");
        BankWork.rewrite(anna, ben, word, "The " + word + " is 41 m tall.");

        finish(ben.open(review), false);
        assertThat(ben.at("h1")).hasText("Something stands in the way");
        assertThat(ben.at("main li")).hasCount(2);
        assertThat(ben.at("main li").first()).containsText("Question 1: “Height of the " + word
                + "” was approved in another wording meanwhile");
        assertThat(ben.at("main li").last()).containsText("1 items wait for a decision");
        ben.page.getByText("Look").click();
        desk.at(1, "x").is(1, "declined");
        finish(ben, false);
        assertThat(ben.at("main li")).hasCount(1);
        finish(ben.open(review), true);
        assertThat(ben.at("h1")).hasText("Export");
        assertThat(ben.at(".notice.done")).containsText("The review is finished");

        ben.open(review + "?item=2").press("x");
        assertThat(ben.at(".toast")).containsText("The review is finished; resume it to change anything.");
        desk.is(2, "open");
    }

    @Test
    void the_customers_copy_is_clean_and_ours_says_where_each_cell_comes_from() throws Exception {
        Visitor ada = workplace.visitor("Ada");
        Desk desk = Desk.at(ada, Controls.take(ada, "copies") + "/review?item=1");
        desk.at(1, "1").is(1, "accepted");
        desk.at(2, "e");
        ada.at("#editor textarea").last().fill("Enforced for everybody.");
        ada.press("Control+Enter");
        desk.is(2, "edited");
        desk.is(Controls.SURE, "filled");
        finish(ada, true);
        ada.button("Export for the customer").click();
        byte[] clean = download(ada);
        assertThat(ada.at("main")).containsText(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(clean)));
        ada.button("Export with notes, for ourselves").click();
        assertThat(ada.at("main li").first()).containsText("With notes");
        byte[] annotated = download(ada);

        List<List<String>> notes = notes(annotated);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(clean))) {
            assertThat(book.getNumberOfSheets()).as("the customer's own sheets").isEqualTo(2);
            Sheet access = book.getSheet(Controls.ACCESS);
            String accepted = access.getRow(2).getCell(3).getStringCellValue();
            assertThat(note(notes, Controls.ACCESS, "D3")).contains(accepted, "Ada")
                    .anyMatch(c -> c.contains("approved by"));
            assertThat(note(notes, Controls.ACCESS, "D4")).contains("Enforced for everybody.", "own words of Ada");
            assertThat(note(notes, Controls.OPERATIONS, "D4")).anyMatch(c -> c.matches("\\d+ %"));
            assertThat(book.getSheet(Controls.OPERATIONS).getRow(6).getCell(3)).as("nobody decided").isNull();
        }
        assertThat(notes).anyMatch(row -> row.contains(Controls.OPERATIONS)
                && row.stream().anyMatch(c -> c.startsWith("open: ")));

        ada.page.getByText("Receipt").first().click();
        assertThat(ada.at("h1")).hasText("Receipt");
        Locator written = ada.at("table").first().locator("tbody tr");
        assertThat(written.filter(new Locator.FilterOptions().setHasText("Enforced for everybody.")))
                .containsText("Ada");
        assertThat(ada.at("main")).containsText("Left empty (");
        assertThat(ada.page.request().get(ada.at("a[download='receipt.json']").getAttribute("href")).text())
                .contains("Enforced for everybody.");
    }

    private static void finish(Visitor visitor, boolean leaveUndecided) {
        if (visitor.path().endsWith("/finish")) {
            visitor.page.getByText("Back to the review").click();
        }
        visitor.button("Finish…").click();
        visitor.at("#finish [name=leaveUndecided]").setChecked(leaveUndecided);
        visitor.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Finish").setExact(true)).click();
    }

    private static byte[] download(Visitor visitor) throws IOException {
        return Files.readAllBytes(visitor.page.waitForDownload(() -> visitor.page.getByText("Download").first()
                .click()).path());
    }

    /** The rows of the sheet that only our copy has. */
    private static List<List<String>> notes(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            DataFormatter format = new DataFormatter();
            List<List<String>> rows = new ArrayList<>();
            book.getSheetAt(2).forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(format.formatCellValue(cell)));
                rows.add(cells);
            });
            assertThat(rows.getFirst()).containsExactly("Sheet", "Cell", "Content", "Who", "Confidence", "Source",
                    "Note");
            return rows;
        }
    }

    private static List<String> note(List<List<String>> notes, String sheet, String cell) {
        Stream<List<String>> found = notes.stream().filter(r -> r.contains(sheet) && r.contains(cell));
        return found.findFirst()
                .orElseThrow(() -> new AssertionError("no note on " + sheet + " " + cell + " in " + notes));
    }
}
