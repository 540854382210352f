package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.microsoft.playwright.Locator;

/** Curators at work: from a draft to what customers are told, by two people who get in each other's way. */
class BankBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    private final String word = "zeppelin" + System.nanoTime();

    @Test
    void an_answer_goes_from_draft_to_approved_by_two_people() {
        Visitor anna = workplace.visitor("Anna");
        Visitor ben = workplace.visitor("Ben");
        String key = word + "-hangar";
        anna.open("/bank/new?collection=tracuto");
        anna.at("#f-title").fill("Hangar of the " + word);
        anna.at("#save").click();
        assertThat(anna.at("#errors")).containsText("content.text is missing");
        anna.checkAccess();
        BankWork.write(anna, key, "Hangar of the " + word, "yes", "The " + word + " has a hangar.",
                "Does the " + word + " have a hangar?");
        BankWork.submit(anna, key);

        anna.button("Approve").click();
        assertThat(anna.at(".notice.failed").first()).containsText("Somebody else has to approve");

        ben.open("/bank/queue?tab=draft");
        assertThat(ben.at("main")).not().containsText(key);
        ben.open("/bank/queue");
        ben.at("a[href='/bank/answers/tracuto/" + key + "']").click();
        ben.button("Return…").click();
        ben.at("#return-why").fill("Say where it stands");
        ben.at("#return button.primary").click();
        assertThat(ben.at(".notice.done")).containsText("Returned");

        anna.open("/bank/answers/tracuto/" + key).press("e");
        anna.page.waitForURL("**/edit");
        anna.at("#f-text").fill("The " + word + " has a hangar in Gdynia.");
        anna.at("#f-note").fill("as Ben asked");
        anna.press("Control+Enter");
        assertThat(anna.at("#answer-text")).hasText("The " + word + " has a hangar in Gdynia.");
        BankWork.submit(anna, key);
        BankWork.approve(ben, key);
        assertThat(ben.at(".step").first()).containsText("in Gdynia.");
        assertThat(ben.at(".step ins").first()).containsText("hangar in Gdynia.");
        assertThat(ben.at(".state").first()).containsText("approved");
    }

    @Test
    void the_list_follows_while_somebody_types_and_narrows_by_facets() {
        Visitor anna = workplace.visitor("Anna").open("/bank");
        anna.press("s");
        assertThat(anna.at("#bank-q")).isFocused();
        anna.page.keyboard().type("federated");
        assertThat(anna.at(".result-count")).containsText("for “federated”");
        assertThat(anna.at(".answers tbody tr").first()).containsText("Federated login");
        assertThat(anna.at("#bank-q")).isFocused();
        anna.at("#bank-q").fill("");
        assertThat(anna.at(".result-count")).not().containsText("federated");
        anna.at("#facet-collection-datanostro").check();
        anna.at("#facet-domain-data-protection").check();
        assertThat(anna.at(".answers tbody tr").first()).containsText("datanostro/");
        assertThat(anna.page).hasURL(java.util.regex.Pattern.compile("collection=datanostro.*domain=data-protection"));
        anna.press("Tab");
        anna.at("h1").click();
        anna.press("j", "Enter");
        anna.page.waitForURL("**/bank/answers/datanostro/**");
    }

    @Test
    void who_saves_second_sees_both_texts_and_loses_none() {
        Visitor anna = workplace.visitor("Anna");
        Visitor ben = workplace.visitor("Ben");
        String key = word + "-crew";
        BankWork.write(anna, key, "Crew of the " + word, "none", "The crew has four people.",
                "How large is the crew of the " + word + "?");
        String edit = "/bank/answers/tracuto/" + key + "/edit";
        anna.open(edit);
        ben.open(edit);
        ben.at("#f-text").fill("The crew has five people.");
        ben.at("#save").click();
        assertThat(ben.at("#answer-text")).containsText("five");

        anna.at("#f-text").fill("The crew has four people and a cook.");
        anna.at("#save").click();
        assertThat(anna.at("#theirs")).containsText("Ben saved revision 2");
        assertThat(anna.at("#theirs tbody")).containsText("five people.");
        assertThat(anna.at("#f-text")).hasValue("The crew has four people and a cook.");
        anna.checkAccess();
        anna.at("#f-text").fill("The crew has five people and a cook.");
        anna.at("#save").click();
        assertThat(anna.at("#answer-text")).hasText("The crew has five people and a cook.");
    }

    @Test
    void a_contradiction_stops_an_approval_until_it_is_accepted_and_twins_are_merged() {
        Visitor anna = workplace.visitor("Anna");
        Visitor ben = workplace.visitor("Ben");
        String asked = "Is the " + word + " filled with helium?";
        BankWork.write(anna, word + "-gas", "Gas of the " + word, "yes", "The " + word + " is filled with helium.",
                asked);
        BankWork.submit(anna, word + "-gas");
        BankWork.approve(ben, word + "-gas");

        anna.open("/bank/new?collection=tracuto");
        anna.at("#f-title").fill("No helium");
        anna.at("#f-verdict").selectOption("no");
        anna.at("#f-text").fill("The " + word + " is not filled with helium.");
        anna.at("input[name=wording]").first().fill("Is helium what the " + word + " is filled with?");
        anna.at("#f-owner").fill("security");
        anna.at("#f-document").fill("Handbook");
        assertThat(anna.at(".before-saving")).containsText("conflict");
        assertThat(anna.at(".before-saving .hit").first()).containsText("Gas of the " + word);
        anna.at("#f-key").fill(word + "-no-gas");
        anna.at("#save").click();
        assertThat(anna.at("h1")).hasText("No helium");
        BankWork.submit(anna, word + "-no-gas");

        Locator pair = ben.at(".finding").filter(new Locator.FilterOptions().setHasText("Is helium what the " + word));
        ben.open("/bank/queue?tab=conflicts");
        assertThat(pair.first()).containsText("is not filled with helium");
        ben.checkThemes();
        ben.open("/bank/answers/tracuto/" + word + "-no-gas");
        assertThat(ben.at(".notice.failed")).containsText("1 conflict to resolve");
        ben.button("Approve").click();
        assertThat(ben.at(".notice.failed").first()).containsText("contradicts what is said already");
        ben.checkAccess();
        ben.at(".finding input[name=reason]").first().fill("Two airships");
        ben.at(".finding").getByText("Accept").click();
        assertThat(ben.at(".finding").first()).containsText("Accepted by Ben: Two airships");
        BankWork.approve(ben, word + "-no-gas");
        ben.open("/bank/queue?tab=conflicts");
        assertThat(ben.at("h1")).isVisible();
        assertThat(pair.getByText("Why both may stand")).hasCount(0);

        ben.open("/bank/answers/tracuto/" + word + "-no-gas/merge?into=tracuto/" + word + "-gas");
        assertThat(ben.at(".merge .notice")).containsText("different verdicts");
        ben.checkAccess();
        ben.at("#reason").fill("One airship after all");
        ben.button("Merge").click();
        assertThat(ben.at(".notice.warn").first()).containsText("Merged into tracuto/" + word + "-gas");
        ben.open("/bank/answers/tracuto/" + word + "-gas");
        assertThat(ben.at(".wordings")).containsText("Is helium what the " + word);
        assertThat(ben.at(".page-head")).containsText("in review");
    }
}
