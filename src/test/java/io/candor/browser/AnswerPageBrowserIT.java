package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;

/** All there is to know about an answer: how it is asked, how it came about, what stands behind it, who was told it. */
class AnswerPageBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    private final String word = "balloon" + System.nanoTime();

    @Test
    void its_page_tells_how_it_came_about_and_who_holds_it() {
        Visitor anna = workplace.visitor("Anna");
        Visitor ben = workplace.visitor("Ben");
        String question = "How many baskets has the " + word + "?";
        BankWork.publish(anna, ben, word, "Baskets of the " + word, "The " + word + " has two baskets.", question,
                "Are there baskets on the " + word + "?");
        BankWork.tell(ben, "Flyers of " + word, question);
        BankWork.rewrite(anna, ben, word, "The " + word + " has three baskets.");

        assertThat(ben.at(".wordings li")).hasText(new String[]{question, "Are there baskets on the " + word + "?"});
        Locator steps = ben.at(".step");
        assertThat(steps).hasCount(2);
        assertThat(steps.first().locator("summary")).containsText(Pattern.compile(
                "Revision 2 by Anna.*approved by Ben", Pattern.DOTALL));
        assertThat(steps.first().locator("del")).hasText(Pattern.compile("two"));
        assertThat(steps.first().locator("ins")).hasText(Pattern.compile("three"));
        assertThat(steps.first().locator(".events")).containsText("approve by Ben");
        Locator used = ben.at("section:has(> div > h2:text('Where it was used'))");
        assertThat(used.locator("tbody tr")).containsText("Flyers of " + word);
        assertThat(used.locator(".notice.warn")).containsText("1 customer holds a text that is not said any more");
        ben.checkEveryLook();

        steps.last().locator("summary").click();
        steps.last().locator("input[name=reason]").fill("The third one fell off");
        steps.last().getByText("Bring back").click();
        assertThat(ben.at(".notice.done")).isVisible();
        assertThat(ben.at(".page-head")).containsText("revision 3");
        assertThat(ben.at("main")).containsText("Revision 2 is said until this one is approved.");
    }

    @Test
    void a_document_stands_behind_it() {
        Visitor anna = workplace.visitor("Anna");
        BankWork.write(anna, word, "Papers of the " + word, "none", "There are papers.",
                "Has the " + word + " papers?");
        assertThat(anna.at("aside")).containsText("No document stands behind it yet.");
        anna.page.getByText("Attach a document").click();
        anna.at("#evidence-file").setInputFiles(new FilePayload(word + ".txt", "text/plain",
                "A certificate".getBytes(StandardCharsets.UTF_8)));
        anna.at("#evidence-title").fill("Certificate of the " + word);
        anna.at("#evidence-sees").selectOption("customer");
        anna.at("#evidence-until").fill("2031-03-14");
        anna.button("Attach").click();
        Locator document = anna.at("aside a").filter(new Locator.FilterOptions().setHasText("Certificate of the "
                + word));
        assertThat(anna.at("aside")).containsText("until Fri 14 Mar 2031");
        assertThat(anna.page.request().get(document.getAttribute("href")).text()).isEqualTo("A certificate");
    }

    @Test
    void a_wording_that_somebody_proposes_waits_for_a_curator() {
        Visitor anna = workplace.visitor("Anna");
        Visitor ben = workplace.visitor("Ben");
        String proposed = "Is there a burner in the " + word + "?";
        BankWork.publish(anna, ben, word, "Burner of the " + word, "It burns.", "What burns in the " + word + "?");
        Visitor sam = workplace.visitor("sam-of-sales", "sales").open("/bank/answers/tracuto/" + word);
        sam.page.getByText("Propose a wording").click();
        sam.at("#proposed").fill(proposed);
        sam.button("Propose").click();
        assertThat(sam.at(".proposal")).containsText(proposed);
        assertThat(sam.at(".proposal button")).hasCount(0);

        anna.open("/bank/queue?tab=proposals");
        Locator waiting = anna.at(".request").filter(new Locator.FilterOptions().setHasText(proposed));
        assertThat(waiting).containsText("proposed by sam-of-sales");
        anna.checkThemes();
        waiting.getByText("Take it over").click();
        anna.open("/bank/answers/tracuto/" + word);
        assertThat(anna.at(".wordings")).containsText(proposed);
        assertThat(anna.at(".proposal")).hasCount(0);
    }

    @Test
    void what_is_retired_is_said_to_nobody_and_says_why() {
        Visitor anna = workplace.visitor("Anna");
        Visitor ben = workplace.visitor("Ben");
        String question = "Which colour has the " + word + "?";
        BankWork.publish(anna, ben, word, "Colour of the " + word, "The " + word + " is red.", question);
        ben.button("Retire…").click();
        ben.at("#retire-why").fill("It was sold");
        ben.at("#retire button.danger").click();
        assertThat(ben.at(".notice.done")).isVisible();
        assertThat(ben.at(".state").first()).containsText("retired");
        assertThat(ben.at(".events").first()).containsText("It was sold");
        ben.open("/ask?q=" + question.replace(" ", "%20"));
        assertThat(ben.at("#said")).not().containsText("is red");
    }
}
