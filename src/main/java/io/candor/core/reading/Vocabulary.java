package io.candor.core.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The word pieces a sentence model knows, read from the {@code vocab} object of its {@code tokenizer.json}. */
final class Vocabulary {

    private final Map<String, Integer> ids;

    private Vocabulary(Map<String, Integer> ids) {
        this.ids = ids;
    }

    static Vocabulary read(InputStream tokenizerJson) {
        try {
            return new Vocabulary(vocab(new String(tokenizerJson.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The piece's number, or -1. */
    int id(String piece) {
        return ids.getOrDefault(piece, -1);
    }

    /**
     * Reads one flat object of strings and whole numbers. The core knows no JSON library, and this object is all it
     * needs of a file that travels inside the model's own jar.
     */
    private static Map<String, Integer> vocab(String json) {
        Map<String, Integer> ids = new HashMap<>(65_536);
        int at = json.indexOf('{', json.indexOf("\"vocab\"")) + 1;
        while (true) {
            int open = json.indexOf('"', at);
            int end = json.indexOf('}', at);
            if (open < 0 || end < open) {
                return ids;
            }
            StringBuilder piece = new StringBuilder();
            at = readString(json, open + 1, piece);
            int from = json.indexOf(':', at) + 1;
            int to = from;
            while (Character.isDigit(json.charAt(to)) || Character.isWhitespace(json.charAt(to))) {
                to++;
            }
            ids.put(piece.toString(), Integer.parseInt(json.substring(from, to).strip()));
            at = to;
        }
    }

    /** Appends the string that starts at {@code at} and returns the place after its closing quote. */
    private static int readString(String json, int at, StringBuilder into) {
        while (json.charAt(at) != '"') {
            char c = json.charAt(at++);
            if (c != '\\') {
                into.append(c);
                continue;
            }
            char escaped = json.charAt(at++);
            switch (escaped) {
                case 'u' -> {
                    into.append((char) Integer.parseInt(json.substring(at, at + 4), 16));
                    at += 4;
                }
                case 'n' -> into.append('\n');
                case 't' -> into.append('\t');
                case 'r' -> into.append('\r');
                case 'b' -> into.append('\b');
                case 'f' -> into.append('\f');
                default -> into.append(escaped);
            }
        }
        return at + 1;
    }
}
