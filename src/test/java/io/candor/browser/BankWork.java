package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;

/** What people do with the bank in several walks, through the pages; what is only needed before a walk, over the API. */
final class BankWork {

    private BankWork() {
    }

    /** Writes an answer in its form and saves it as a draft; the visitor stands on its page then. */
    static void write(Visitor curator, String key, String title, String verdict, String text, String... wordings) {
        curator.open("/bank/new?collection=tracuto");
        curator.at("#f-key").fill(key);
        curator.at("#f-title").fill(title);
        curator.at("#f-domain").selectOption("operations");
        curator.at("#f-verdict").selectOption(verdict);
        curator.at("#f-visibility").selectOption("public");
        curator.at("#f-text").fill(text);
        for (int i = 0; i < wordings.length; i++) {
            curator.at("input[name=wording]").nth(i).fill(wordings[i]);
        }
        curator.at("#f-owner").fill("security");
        curator.at("#f-document").fill("Handbook");
        curator.at("#save").click();
        assertThat(curator.at(".notice.done")).containsText("Saved as a draft");
    }

    static void submit(Visitor author, String key) {
        author.open("/bank/answers/tracuto/" + key);
        author.button("Submit for approval").click();
        assertThat(author.at(".notice.done")).containsText("Handed over");
    }

    static void approve(Visitor other, String key) {
        other.open("/bank/answers/tracuto/" + key);
        other.button("Approve").click();
        assertThat(other.at(".notice.done")).containsText("Approved");
    }

    /** A new answer that somebody else approved. */
    static void publish(Visitor author, Visitor other, String key, String title, String text, String... wordings) {
        write(author, key, title, "none", text, wordings);
        submit(author, key);
        approve(other, key);
    }

    /** Another text for an approved answer, approved as well. */
    static void rewrite(Visitor author, Visitor other, String key, String text) {
        author.open("/bank/answers/tracuto/" + key + "/edit");
        author.at("#f-text").fill(text);
        author.at("#save").click();
        submit(author, key);
        approve(other, key);
    }

    /** Answers a customer's questions from the bank and sends the file back. */
    static void tell(Visitor sales, String customer, String... questions) {
        sent(sales.page.request().post("/api/v1" + ask(sales, customer, questions) + "/exports",
                here().setData(Map.of())));
    }

    /** Takes a customer's questions in. @return where the pages of their questionnaire are */
    static String ask(Visitor sales, String customer, String... questions) {
        StringBuilder csv = new StringBuilder("No,Question,Answer,Comments\n");
        for (int i = 0; i < questions.length; i++) {
            csv.append(i + 1).append(",\"").append(questions[i]).append("\",,\n");
        }
        APIResponse taken = sales.page.request().post("/api/v1/questionnaires", here()
                .setHeader("Prefer", "wait=60").setMultipart(FormData.create()
                        .set("file", new FilePayload(customer + ".csv", "text/csv",
                                csv.toString().getBytes(StandardCharsets.UTF_8)))
                        .set("collections", "tracuto").set("customer", customer)));
        sent(taken);
        return taken.headers().get("location").replaceFirst(".*/api/v1", "");
    }

    /** As a script of our own pages would send it: a browser says where a request comes from. */
    static RequestOptions here() {
        return RequestOptions.create().setHeader("Sec-Fetch-Site", "same-origin");
    }

    private static void sent(APIResponse response) {
        if (!response.ok()) {
            throw new AssertionError(response.status() + " " + response.text());
        }
    }
}
