package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** The upload page and the workspace as a person uses them. */
final class Desk {

    private static final Pattern REVIEW = Pattern.compile(".*/review.*");

    final Visitor visitor;

    private Desk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Uploads a workbook and waits at the page that it leads to. */
    static void upload(Visitor visitor, String fileName, String customer, byte[] workbook) {
        visitor.open("/questionnaires/new");
        visitor.at("#file").setInputFiles(new FilePayload(fileName, "application/octet-stream", workbook));
        visitor.at("#customer").fill(customer);
        visitor.at("input[value=datanostro]").check();
        visitor.button("Upload").click();
    }

    /** Uploads a workbook and waits for the review of its draft. */
    static Desk review(Visitor visitor, String fileName, String customer, byte[] workbook) {
        upload(visitor, fileName, customer, workbook);
        visitor.page.waitForURL(REVIEW, new Page.WaitForURLOptions().setTimeout(60_000));
        return new Desk(visitor);
    }

    static Desk at(Visitor visitor, String path) {
        visitor.open(path);
        assertThat(visitor.at("#question")).isVisible();
        return new Desk(visitor);
    }

    Locator row(int number) {
        return visitor.at("#q" + number);
    }

    Locator panel() {
        return visitor.at("#item");
    }

    /** Presses keys one by one, each once the workspace shows the question. */
    Desk at(int number, String... keys) {
        assertThat(panel()).hasAttribute("data-n", String.valueOf(number));
        visitor.press(keys);
        return this;
    }

    Desk is(int number, String state) {
        assertThat(row(number)).hasAttribute("data-s", state);
        return this;
    }

    String path() {
        return visitor.path().replaceFirst("\\?.*", "");
    }
}
