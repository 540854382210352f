package io.candor.core.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into the pieces the sentence model was trained on: BERT's uncased scheme (clean, split off Chinese
 * characters and punctuation, strip accents, lower case, then the longest known piece first).
 *
 * <p>Our own because the usual native tokenizer writes to the home folder and probes for graphics cards; the tests hold
 * it against that one.
 */
final class WordPiece {

    private static final int LONGEST_WORD = 100;

    private final Vocabulary vocabulary;
    private final int limit;
    private final int start;
    private final int end;
    private final int unknown;

    /** @param limit most pieces of a text, the two marks at its ends included; the rest of a long text is not read */
    WordPiece(Vocabulary vocabulary, int limit) {
        this.vocabulary = vocabulary;
        this.limit = limit;
        this.start = vocabulary.id("[CLS]");
        this.end = vocabulary.id("[SEP]");
        this.unknown = vocabulary.id("[UNK]");
    }

    List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(start, "[CLS]"));
        StringBuilder word = new StringBuilder();
        String plain = normalise(text);
        for (int i = 0; i < plain.length() && pieces.size() < limit;) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(word, pieces);
            } else if (isPunctuation(c) || isChinese(c)) {
                flush(word, pieces);
                flush(word.appendCodePoint(c), pieces);
            } else {
                word.appendCodePoint(c);
            }
        }
        flush(word, pieces);
        if (pieces.size() > limit - 1) {
            pieces.subList(limit - 1, pieces.size()).clear();
        }
        pieces.add(new Piece(end, "[SEP]"));
        return pieces;
    }

    /** Cleaned, without accents, in lower case. Only as much of a huge text is looked at as can matter. */
    private String normalise(String text) {
        int most = limit * (LONGEST_WORD + 1);
        String head = text.length() > most ? text.substring(0, most) : text;
        StringBuilder plain = new StringBuilder(head.length());
        Normalizer.normalize(head, Normalizer.Form.NFD).codePoints()
                .filter(c -> !isDropped(c) && Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private void flush(StringBuilder word, List<Piece> pieces) {
        if (word.isEmpty()) {
            return;
        }
        int before = pieces.size();
        if (word.codePointCount(0, word.length()) > LONGEST_WORD || !cut(word.toString(), pieces)) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(new Piece(unknown, word.toString()));
        }
        word.setLength(0);
    }

    /** @return false where some rest of the word is not in the vocabulary */
    private boolean cut(String word, List<Piece> pieces) {
        for (int from = 0; from < word.length();) {
            int to = word.length();
            String piece = null;
            int id = -1;
            while (to > from && id < 0) {
                piece = (from > 0 ? "##" : "") + word.substring(from, to);
                id = vocabulary.id(piece);
                to = id < 0 ? word.offsetByCodePoints(to, -1) : to;
            }
            if (id < 0) {
                return false;
            }
            pieces.add(new Piece(id, piece));
            from = to;
        }
        return true;
    }

    private static boolean isDropped(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        return c == 0 || c == 0xFFFD || switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE,
                    Character.UNASSIGNED ->
                true;
            default -> false;
        };
    }

    static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }

    /** The CJK ideograph blocks; Hangul and kana are words like others, as in the model's training. */
    private static boolean isChinese(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0x20000 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF || c >= 0x2F800 && c <= 0x2FA1F;
    }
}
