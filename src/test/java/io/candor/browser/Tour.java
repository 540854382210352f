package io.candor.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;

/** Every page that there is, as addresses: what scans and pictures go through. */
final class Tour {

    private static final List<String> ALWAYS = List.of("/", "/questionnaires", "/questionnaires?show=finished",
            "/questionnaires/new", "/bank", "/bank?q=nothingfitsthis", "/bank/new", "/bank/queue",
            "/bank/queue?tab=draft", "/bank/queue?tab=requests", "/bank/queue?tab=proposals", "/bank/queue?tab=due",
            "/bank/queue?tab=duplicates", "/bank/queue?tab=conflicts", "/bank/import?kind=files",
            "/bank/import?kind=library", "/bank/import?kind=questionnaire", "/ask",
            "/ask?q=Which%20museum%20restored%20your%20gondola%3F", "/ledger", "/ledger/customers", "/ledger/answers",
            "/ledger/answers?unused=true", "/ledger/recalls", "/ledger/contradictions", "/insights", "/insights/gaps",
            "/trust-pages", "/account", "/people", "/audit", "/there/is/no/such/page");
    private static final List<String> WITH_A_BANK = List.of("/bank?q=backup", "/bank/answers/tracuto/soc-2-report",
            "/bank/answers/datanostro/subprocessor-list", "/bank/answers/datanostro/subprocessor-list/edit",
            "/bank/answers/tracuto/soc-2-plan/merge",
            "/ask?q=Are%20backups%20encrypted%3F&collection=tracuto&collection=datanostro",
            "/ledger/answers/tracuto/soc-2-report", "/trust-pages/tracuto", "/trust-pages/datanostro");

    private Tour() {
    }

    /** Those that are there before anything was done. */
    static List<String> empty() {
        return ALWAYS;
    }

    static List<String> bank() {
        return Stream.concat(ALWAYS.stream(), WITH_A_BANK.stream()).toList();
    }

    /** Those of a questionnaire that was sent back once. @param path of the questionnaire */
    static List<String> of(String path, String receipt) {
        return List.of(path + "/layout", path + "/review?item=1", path + "/review?item=3", path + "/exports", receipt);
    }

    /** Takes a workbook in over the API. @return where its pages are, for example {@code /questionnaires/…} */
    static String take(Visitor sales, String fileName, String customer, byte[] workbook) {
        return take(sales, fileName, customer, "datanostro,tracuto", workbook, 60);
    }

    /** @param seconds to wait for the draft */
    static String take(Visitor sales, String fileName, String customer, byte[] workbook, int seconds) {
        return take(sales, fileName, customer, "datanostro,tracuto", workbook, seconds);
    }

    static String take(Visitor sales, String fileName, String customer, String collections, byte[] workbook,
            int seconds) {
        APIResponse taken = sales.page.request().post("/api/v1/questionnaires", BankWork.here()
                .setTimeout(600_000).setHeader("Prefer", "wait=" + seconds).setMultipart(FormData.create()
                        .set("file", new FilePayload(fileName, "application/octet-stream", workbook))
                        .set("collections", collections).set("customer", customer)
                        .set("dueDate", "2031-03-14")));
        if (!taken.ok()) {
            throw new AssertionError(taken.status() + " " + taken.text());
        }
        return taken.headers().get("location").replaceFirst(".*/api/v1", "");
    }

    /** Sends a questionnaire back. @return the page of the receipt */
    static String export(Visitor sales, String path) {
        sales.open(path + "/exports");
        sales.button("Export for the customer").click();
        return sales.page.getByText("Receipt").first().getAttribute("href");
    }
}
