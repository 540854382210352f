package io.candor.ledger;

import java.text.Normalizer;
import java.util.Locale;

/** What makes two spellings of a question, or of a customer's name, the same: letters and digits, nothing else. */
final class QuestionKey {

    private QuestionKey() {
    }

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
