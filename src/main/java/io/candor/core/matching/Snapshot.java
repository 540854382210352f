package io.candor.core.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;

/** One state of the bank, ready to be searched; never changed. */
record Snapshot(List<IndexedWording> wordings, LexicalIndex words) {

    private static final int TITLE_OF_TEXT = 300;

    static Snapshot of(Collection<ApprovedAnswer> answers, Embedder embedder, Analyzer analyzer) {
        // Sorted, so that the order in which answers were loaded has no influence.
        List<ApprovedAnswer> sorted = answers.stream().sorted(Comparator.comparing(ApprovedAnswer::id)).toList();
        List<String> texts = new ArrayList<>();
        for (ApprovedAnswer answer : sorted) {
            for (Wording wording : wordings(answer)) {
                texts.add(wording.text());
                texts.add(titled(answer, wording));
            }
        }
        Map<String, TextVectors> vectors = embedder.bank(texts);
        List<IndexedWording> indexed = new ArrayList<>();
        for (ApprovedAnswer answer : sorted) {
            Set<String> textTerms = Terms.of(analyzer, answer.shortText() + "\n" + answer.text());
            for (Wording wording : wordings(answer)) {
                indexed.add(new IndexedWording(answer, wording, vectors.get(wording.text()),
                        vectors.get(titled(answer, wording)),
                        Terms.of(analyzer, answer.title() + "\n" + wording.text()), textTerms));
            }
        }
        return new Snapshot(List.copyOf(indexed), LexicalIndex.of(indexed, analyzer));
    }

    private static List<Wording> wordings(ApprovedAnswer answer) {
        List<Wording> asked = answer.wordings().stream().filter(w -> !w.text().isBlank()).toList();
        if (!asked.isEmpty()) {
            return asked;
        }
        String text = answer.text();
        return List.of(Wording.direct(!answer.title().isBlank() ? answer.title()
                : text.length() > TITLE_OF_TEXT ? text.substring(0, TITLE_OF_TEXT) : text));
    }

    private static String titled(ApprovedAnswer answer, Wording wording) {
        return answer.title().isBlank() || answer.title().equals(wording.text()) ? wording.text()
                : answer.title() + ": " + wording.text();
    }
}
