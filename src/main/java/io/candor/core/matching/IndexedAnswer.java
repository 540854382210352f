package io.candor.core.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.candor.core.reading.Encoding;
import io.candor.core.reading.SentenceModel;

/**
 * An answer ready to be matched.
 *
 * @param answer the answer
 * @param wordings its wordings; its title as a direct wording where it has neither wordings nor text
 * @param text vectors of "title: text", empty where it has no text
 * @param centre mean of all its sentence vectors in one row: a quick first look
 * @param centreScale what to multiply that row by to get a vector of length 1
 * @param plain the letters and digits of its wordings
 * @param domain vectors of the domain in words, empty where it has none
 * @param words those of title, short text and text
 */
record IndexedAnswer(ApprovedAnswer answer, List<IndexedWording> wordings, Optional<TextVectors> text,
        int[] centre, float centreScale, Set<String> plain, Optional<TextVectors> domain, SaidWords words) {

    static IndexedAnswer of(ApprovedAnswer answer, List<IndexedWording> wordings, Optional<TextVectors> text,
            Optional<TextVectors> domain) {
        float[] mean = new float[SentenceModel.DIMENSIONS];
        Stream.concat(wordings.stream().map(IndexedWording::vectors), text.stream()).forEach(vectors -> {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vectors.rows()[i] * vectors.scales()[TextVectors.SENTENCE];
            }
        });
        Encoding.normalise(mean);
        byte[] row = new byte[mean.length];
        float scale = TextVectors.quantise(mean, row, 0);
        int[] centre = new int[row.length];
        WideRows.widen(row, 0, centre, 0);
        return new IndexedAnswer(answer, List.copyOf(wordings), text, centre, scale,
                answer.wordings().stream().map(wording -> PlainText.of(wording.text()))
                        .collect(Collectors.toUnmodifiableSet()),
                domain, new SaidWords(String.join("\n", answer.title(), answer.shortText(), answer.text())));
    }

    /** Whether one of its wordings is the question, word for word. */
    boolean asks(String question) {
        return !question.isEmpty() && plain.contains(question);
    }

    /** Whether text or wordings name a figure. */
    boolean names(String amount) {
        return words.amounts().contains(amount)
                || wordings.stream().anyMatch(wording -> wording.words().amounts().contains(amount));
    }

    /** The word pieces of all its texts, each once. */
    int[] pieces() {
        return Stream.concat(wordings.stream().map(IndexedWording::vectors), text.stream())
                .flatMapToInt(vectors -> IntStream.of(vectors.pieces())).sorted().distinct().toArray();
    }
}
