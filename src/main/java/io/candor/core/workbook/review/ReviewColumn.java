package io.candor.core.workbook.review;

import java.util.Locale;

/** Columns of the list, found by their headings when a copy comes back, wherever they were moved. */
enum ReviewColumn {
    ITEM("Item", 7), SHEET("Sheet", 16), CELL("Cell", 8), SECTION("Section", 18), QUESTION("Question", 50), STATE(
            "State",
            11), DECISION("Decision", 11), VERDICT("Verdict", 14), TEXT("Text", 60), CONFIDENCE("Confidence",
                    12), REASON("Reason", 32), SECOND("Alternative 2", 40), THIRD("Alternative 3",
                            40), ASSIGNEE("Assignee", 16);

    final String heading;
    /** In characters of the default font. */
    final int width;

    ReviewColumn(String heading, int width) {
        this.heading = heading;
        this.width = width;
    }

    boolean named(String text) {
        return text.strip().toLowerCase(Locale.ROOT).equals(heading.toLowerCase(Locale.ROOT));
    }

    /** What a person may type into; without these columns a copy cannot be read back. */
    static final ReviewColumn[] NEEDED = {ITEM, DECISION, VERDICT, TEXT};
}
