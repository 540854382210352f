package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;

/** The chosen question: why it is answered so, what else there is, and what was said to this customer before. */
class ReviewWhyBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    private final String word = "tugboat" + System.nanoTime();

    @Test
    void each_candidate_is_taken_by_its_number_and_the_question_opened_again() {
        Desk desk = open("candidates");
        Visitor ada = desk.visitor;
        String drafted = desk.row(1).getAttribute("data-s");
        Locator candidates = ada.at(".cand");
        assertThat(candidates).hasCount(5);
        assertThat(ada.at("#question mark").first()).isVisible();
        assertThat(candidates.first().locator("mark").first()).isVisible();
        assertThat(candidates.first().locator(".sure b")).hasText(Pattern.compile("\\d+ %"));
        assertThat(candidates.first().locator(".why rect").first()).isAttached();
        assertThat(candidates.first()).containsText("approved");
        for (int place = 2; place <= 5; place++) {
            String text = candidates.nth(place - 1).locator(".small.pre").innerText();
            desk.at(1, String.valueOf(place)).is(1, "accepted");
            desk.row(1).click();
            desk.at(1);
            assertThat(ada.at(".cand.on .pick")).hasAttribute("data-pick", String.valueOf(place));
            assertThat(ada.at(".cells")).containsText(text);
        }
        desk.at(1, "o").is(1, drafted);
        desk.row(1).click();
        desk.at(1);
        assertThat(ada.at("[data-act=reopen]")).hasCount(0);
        assertThat(ada.at(".item .side")).containsText("History");
    }

    @Test
    void what_a_person_changed_of_the_approved_text_is_told_word_by_word() {
        Desk desk = open("diff");
        Visitor ada = desk.visitor;
        String third = ada.at(".cand").nth(2).locator(".small.pre").innerText();
        desk.at(1, "3").is(1, "accepted");
        desk.row(1).click();
        desk.at(1, "e");
        Locator words = ada.at("#editor textarea").last();
        String approved = words.inputValue();
        assertThat(words).hasValue(third);
        String last = approved.replaceAll(".*\\s(\\S+)\\.$", "$1");
        words.fill(approved.replace(last + ".", "submarine " + last + "."));
        ada.press("Control+Enter");
        desk.is(1, "edited");
        desk.row(1).click();
        desk.at(1);
        assertThat(ada.at(".diff ins")).hasText(Pattern.compile("submarine"));
        assertThat(ada.at("details.diff")).containsText(last);
        assertThat(ada.at(".diff del")).hasCount(0);
        ada.checkThemes();
    }

    @Test
    void guards_say_in_plain_words_what_they_found() {
        Desk desk = open("guards");
        desk.row(Controls.CONTRADICTED).click();
        desk.at(Controls.CONTRADICTED);
        Locator notes = desk.visitor.at(".guard-note");
        assertThat(notes.first().locator(".pill.guard")).hasText("contradiction");
        assertThat(notes.first()).containsText("the question shuts out other versions than");
        assertThat(desk.visitor.at(".why-state")).containsText("because");
        desk.visitor.checkThemes();
        desk.row(Controls.DOUBTFUL).click();
        desk.at(Controls.DOUBTFUL);
        assertThat(notes.first().locator(".pill")).hasText("doubt");
        desk.is(Controls.DOUBTFUL, "suggested");
    }

    @Test
    void what_this_customer_was_told_before_stands_beside_the_question() {
        Visitor anna = workplace.visitor("Anna");
        Visitor ben = workplace.visitor("Ben");
        String customer = "Harbour of " + word;
        String question = "How many anchors does the " + word + " have?";
        BankWork.publish(anna, ben, word, "Anchors of the " + word, "The " + word + " has two anchors.", question);
        BankWork.tell(ben, customer, question);
        Desk same = Desk.at(ben, BankWork.ask(ben, customer, question) + "/review?item=1");
        Locator told = ben.at("section[aria-label='Told before']");
        assertThat(told).containsText("Told to " + customer + " before");
        assertThat(told).containsText("has two anchors.");
        assertThat(told).containsText("the same as now");
        assertThat(same.panel()).containsText("two anchors");

        BankWork.rewrite(anna, ben, word, "The " + word + " has three anchors.");
        Desk.at(ben, BankWork.ask(ben, customer, question, "Which museum restored the gondola?") + "/review?item=1");
        assertThat(told.locator("del")).hasText(Pattern.compile("two"));
        assertThat(told.locator("ins")).hasText(Pattern.compile("three"));
        ben.checkThemes();
        ben.press("j");
        assertThat(told).containsText("Nothing about this.");
    }

    private static Desk open(String what) {
        Visitor ada = workplace.visitor("Ada");
        return Desk.at(ada, Controls.take(ada, what) + "/review?item=1");
    }
}
