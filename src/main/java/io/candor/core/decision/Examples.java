package io.candor.core.decision;

import java.util.regex.Pattern;

/** "(e.g. badges, CCTV)": examples show what is meant, an answer need not name each. */
final class Examples {

    private static final Pattern EXAMPLES = Pattern.compile(
            "\\((e\\.? ?g\\.?|for example|for instance|such as|i\\.? ?e\\.?|including)[^()]*\\)"
                    + "|,? (e\\. ?g\\.|eg\\.?,|for example|for instance|such as)[^.?;:]*(?=[.?;:]|$)",
            Pattern.CASE_INSENSITIVE);

    private Examples() {
    }

    static String removedFrom(String question) {
        return EXAMPLES.matcher(question).replaceAll(" ");
    }
}
