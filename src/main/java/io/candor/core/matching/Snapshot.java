package io.candor.core.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.lucene.analysis.Analyzer;

/**
 * One state of the bank, ready to be searched; never changed.
 *
 * @param answers sorted by id, so that the order in which they were loaded has no influence
 * @param words their words; document numbers are places in {@code answers}
 * @param pieces rarity of the model's word pieces in this bank
 */
record Snapshot(List<IndexedAnswer> answers, LexicalIndex words, PieceWeights pieces) {

    static Snapshot of(Collection<ApprovedAnswer> bank, Embedder embedder, Analyzer analyzer) {
        List<ApprovedAnswer> sorted = bank.stream().sorted(Comparator.comparing(ApprovedAnswer::id)).toList();
        List<String> texts = new ArrayList<>();
        for (ApprovedAnswer answer : sorted) {
            wordings(answer).forEach(wording -> texts.add(titled(answer, wording.text())));
            texts.add(titled(answer, answer.text()));
            texts.add(domain(answer));
        }
        texts.removeIf(String::isBlank);
        Map<String, TextVectors> vectors = embedder.bank(texts);
        List<IndexedAnswer> answers = sorted.stream().map(answer -> IndexedAnswer.of(answer,
                wordings(answer).stream()
                        .map(w -> new IndexedWording(w, vectors.get(titled(answer, w.text())))).toList(),
                answer.text().isBlank()
                        ? Optional.empty()
                        : Optional.of(vectors.get(titled(answer, answer.text()))),
                Optional.ofNullable(vectors.get(domain(answer))))).toList();
        return new Snapshot(answers, LexicalIndex.of(sorted, analyzer),
                PieceWeights.of(answers, embedder.boilerplate()));
    }

    /** The domain's id as words: {@code access-control} reads "access control". */
    static String domain(ApprovedAnswer answer) {
        return answer.domain().replace('-', ' ').strip();
    }

    private static List<Wording> wordings(ApprovedAnswer answer) {
        List<Wording> asked = answer.wordings().stream().filter(w -> !w.text().isBlank()).toList();
        boolean bare = asked.isEmpty() && answer.text().isBlank() && !answer.title().isBlank();
        return bare ? List.of(Wording.direct(answer.title())) : asked;
    }

    private static String titled(ApprovedAnswer answer, String text) {
        return text.isBlank()
                ? ""
                : answer.title().isBlank() || answer.title().equals(text)
                        ? text
                        : answer.title() + ": " + text;
    }
}
