package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What a week of work leaves in the queues, the ledger and the figures. */
final class LeftWork {

    private LeftWork() {
    }

    static void by(Visitor anna, Visitor ben, String week) {
        BankWork.write(anna, "draft-" + week, "Restore tests each quarter", "yes",
                "Restores are tested each quarter.", "Do you test restores each quarter?");
        BankWork.write(anna, "waiting-" + week, "Review of suppliers", "yes",
                "Suppliers are reviewed before they are used and once a year.",
                "Do you review your suppliers each year?");
        BankWork.submit(anna, "waiting-" + week);
        recalled(anna, ben, "lounge-" + week);
        contradicting(anna, "no-lounge-" + week);
        anna.open("/bank/answers/tracuto/soc-2-report");
        anna.page.getByText("Propose a wording").click();
        anna.at("#proposed").fill("Can we see your SOC 2 report before we sign?");
        anna.button("Propose").click();
        assertThat(anna.at(".proposal").first()).isVisible();
        anna.open("/ask?q=Which%20museum%20restored%20your%20gondola%3F");
        anna.at("#note").fill("For Northwind, by Friday");
        anna.button("Request an answer").click();
    }

    /** Two customers are told opposite things, and the first one has to be told. */
    private static void recalled(Visitor anna, Visitor ben, String key) {
        String asked = "Is there a lounge with a harbour view for visitors?";
        BankWork.write(anna, key, "Lounge for visitors", "yes", "There is a lounge for visitors with eleven seats.",
                asked);
        BankWork.submit(anna, key);
        BankWork.approve(ben, key);
        BankWork.tell(ben, "Northwind", asked, "Are backups encrypted?", "Do you use a web application firewall?");
        anna.open("/bank/answers/tracuto/" + key + "/edit");
        anna.at("#f-verdict").selectOption("no");
        anna.at("#f-text").fill("There is no lounge for visitors with eleven seats any more.");
        anna.at("#save").click();
        BankWork.submit(anna, key);
        BankWork.approve(ben, key);
        BankWork.tell(ben, "Southwind", asked, "Are backups encrypted?");
    }

    private static void contradicting(Visitor anna, String key) {
        BankWork.write(anna, key, "A lounge after all", "yes", "There is a lounge for visitors with a harbour view.",
                "Is a lounge with a harbour view there for visitors?");
        BankWork.submit(anna, key);
    }
}
