package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;

/** One box anywhere: an approved answer with its why, or an honest "not in the bank". */
class AskBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void a_question_typed_anywhere_gets_the_approved_answer_with_its_source_to_copy() {
        Visitor sam = workplace.visitor("Sam").open("/bank");
        sam.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        sam.press("/");
        assertThat(sam.at("#ask-box")).isFocused();
        sam.page.keyboard().type("Do you use a web application firewall?");
        sam.press("Enter");
        sam.page.waitForURL("**/ask?q=**");
        assertThat(sam.at("#reply")).containsText("firewall");
        assertThat(sam.at(".source mark").first()).isVisible();
        assertThat(sam.at(".source").first()).containsText("approved by");
        assertThat(sam.at(".source").first()).containsText("source: ");
        sam.press("Escape");
        sam.at("h1").click();
        sam.press("c");
        assertThat(sam.at(".toast")).hasText("Copied.");
        org.assertj.core.api.Assertions.assertThat(sam.page.evaluate("navigator.clipboard.readText()"))
                .isEqualTo(sam.at("#reply").innerText());
        sam.checkAccess();
    }

    @Test
    void what_the_bank_does_not_have_is_asked_for_and_answered_by_a_curator() {
        String word = "gondola" + System.nanoTime();
        String question = "Which museum restored your " + word + " in Venice?";
        Visitor sam = workplace.visitor("Sam").open("/ask");
        sam.at("#q").fill(question);
        sam.press("Enter");
        assertThat(sam.at("#said")).containsText("Not in the bank");
        sam.checkAccess();
        sam.at("#for-collection").selectOption("tracuto");
        sam.at("#note").fill("For Northwind, by Friday");
        sam.button("Request an answer").click();
        assertThat(sam.at(".notice.done")).containsText("curators have your request");

        Visitor anna = workplace.visitor("Anna").open("/insights/gaps");
        assertThat(anna.at("main")).containsText(question);
        anna.open("/bank/queue?tab=requests");
        assertThat(anna.at("main")).containsText("For Northwind, by Friday");
        anna.checkAccess();
        anna.at(".request").filter(new Locator.FilterOptions().setHasText(question))
                .getByText("Write the answer").click();
        assertThat(anna.at("input[name=wording]").first()).hasValue(question);
        anna.at("#f-title").fill("Museum of the " + word);
        anna.at("#f-verdict").selectOption("none");
        anna.at("#f-text").fill("The " + word + " was restored by the naval museum.");
        anna.at("#f-owner").fill("security");
        anna.at("#f-document").fill("Handbook");
        anna.at("#save").click();
        assertThat(anna.at("h1")).hasText("Museum of the " + word);
        anna.open("/bank/queue?tab=requests");
        assertThat(anna.at("main")).not().containsText(question);
    }
}
