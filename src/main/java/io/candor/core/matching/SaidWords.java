package io.candor.core.matching;

import java.util.Set;

import org.apache.lucene.analysis.Analyzer;

/** A text of the bank taken apart into terms and figures when first asked for: most of a large bank never are. */
final class SaidWords {

    private final String text;
    // Two threads may both work it out, and get the same.
    private volatile Set<String> terms;
    private volatile Set<String> amounts;

    SaidWords(String text) {
        this.text = text;
    }

    Set<String> terms(Analyzer analyzer) {
        Set<String> known = terms;
        if (known == null) {
            known = Terms.of(analyzer, text);
            terms = known;
        }
        return known;
    }

    Set<String> amounts() {
        Set<String> known = amounts;
        if (known == null) {
            known = Amounts.in(text);
            amounts = known;
        }
        return known;
    }
}
