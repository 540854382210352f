package io.candor.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.candor.questionnaire.Forms;

/** A questionnaire of two sheets in sections, with something for each way in which a draft ends. */
final class Controls {

    /** Questions 1 to 4. */
    static final String ACCESS = "Access";
    /** Questions 5 to 8. */
    static final String OPERATIONS = "Operations";
    /** Some of its answers are about something else than it asks. */
    static final int DOUBTFUL = 4;
    /** What the bank knows says the opposite. */
    static final int CONTRADICTED = 8;
    /** Answered in the bank's very words. */
    static final int SURE = 6;
    static final int COUNT = 8;

    private Controls() {
    }

    /** Takes it in, to be answered from one bank. @return where its pages are */
    static String take(Visitor sales, String what) {
        String name = what + " " + System.nanoTime();
        return Tour.take(sales, name + ".xlsx", name, "datanostro", form(name), 60);
    }

    private static byte[] form(String name) {
        Map<String, Map<String, List<String>>> sheets = new LinkedHashMap<>();
        sheets.put(ACCESS, sections(
                "A. Identity", List.of("Do you require multi-factor authentication for administrative access?",
                        "Is multi-factor authentication enforced for every customer user?"),
                "B. Encryption", List.of("Is customer data encrypted at rest?",
                        "Have backups of customer data been tested by restoring them in the last 12 months?")));
        sheets.put(OPERATIONS, sections(
                "C. Continuity", List.of("Do you have a documented incident response plan?",
                        "Are backups tested by restoring them?"),
                "D. Assurance", List.of("Is all customer data stored in the United States only?",
                        "Is only TLS 1.3 accepted?")));
        return Forms.sections(name, sheets);
    }

    private static Map<String, List<String>> sections(String first, List<String> questions, String second,
            List<String> others) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put(first, questions);
        sections.put(second, others);
        return sections;
    }
}
