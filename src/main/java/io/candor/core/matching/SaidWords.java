package io.candor.core.matching;

import java.util.Set;

import org.apache.lucene.analysis.Analyzer;

/** A text of the bank taken apart into terms when first asked for: most texts of a large bank never are. */
final class SaidWords {

    private final String text;
    // Two threads may both work it out, and get the same.
    private volatile Set<String> terms;

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
}
