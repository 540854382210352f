package io.candor.core.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases by kind and language, out of a text resource beside this class; see the head of such a file for its form. */
final class PhraseBook {

    /**
     * A phrase found in a text.
     *
     * @param kind the kind it stands for
     * @param start first character of it in the folded text
     * @param length its characters
     */
    record Hit(String kind, int start, int length) {

        int end() {
            return start + length;
        }
    }

    private final Map<String, Set<String>> byKind;
    private final Map<String, List<Map.Entry<String, String>>> byFirstWord = new HashMap<>();
    private final List<Map.Entry<String, String>> unspaced = new ArrayList<>();

    private PhraseBook(Map<String, Set<String>> byKind) {
        this.byKind = byKind;
        byKind.forEach((kind, phrases) -> phrases.forEach(phrase -> {
            if (PlainText.dense(phrase)) {
                unspaced.add(Map.entry(kind, phrase));
            } else {
                byFirstWord.computeIfAbsent(phrase.split(" ")[0], k -> new ArrayList<>()).add(Map.entry(kind, phrase));
            }
        }));
    }

    static PhraseBook load(String resource) {
        Map<String, Set<String>> kinds = new LinkedHashMap<>();
        try (InputStream in = PhraseBook.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    Set<String> phrases = kinds.computeIfAbsent(line.substring(0, line.indexOf(' ')),
                            k -> new HashSet<>());
                    for (String phrase : line.substring(equals + 1).split(",")) {
                        String folded = PlainText.fold(phrase);
                        if (!folded.isEmpty()) {
                            phrases.add(folded);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PhraseBook(kinds);
    }

    /** Whether the folded text is exactly a phrase of this kind. */
    boolean is(String kind, String folded) {
        return byKind.getOrDefault(kind, Set.of()).contains(folded);
    }

    /** Whether the folded text starts with a phrase of this kind. */
    boolean opens(String kind, String folded) {
        int space = folded.indexOf(' ');
        String first = space < 0 ? folded : folded.substring(0, space);
        for (Map.Entry<String, String> e : byFirstWord.getOrDefault(first, List.of())) {
            if (e.getKey().equals(kind) && at(folded, 0, e.getValue())) {
                return true;
            }
        }
        return PlainText.dense(folded) && unspaced.stream()
                .anyMatch(e -> e.getKey().equals(kind) && folded.startsWith(e.getValue()));
    }

    /** Whether the folded text ends with a phrase of this kind; for scripts without spaces alone. */
    boolean closes(String kind, String folded) {
        return unspaced.stream().anyMatch(e -> e.getKey().equals(kind) && folded.endsWith(e.getValue()));
    }

    boolean contains(String kind, String folded) {
        for (int at = 0; at >= 0 && at < folded.length(); at = folded.indexOf(' ', at) + 1) {
            int space = folded.indexOf(' ', at);
            String word = space < 0 ? folded.substring(at) : folded.substring(at, space);
            for (Map.Entry<String, String> e : byFirstWord.getOrDefault(word, List.of())) {
                if (e.getKey().equals(kind) && at(folded, at, e.getValue())) {
                    return true;
                }
            }
            if (space < 0) {
                break;
            }
        }
        return false;
    }

    private static boolean at(String folded, int start, String phrase) {
        int end = start + phrase.length();
        return folded.startsWith(phrase, start) && (end == folded.length() || folded.charAt(end) == ' ');
    }

    /** All phrases in the folded text, overlapping ones included. */
    List<Hit> find(String folded) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        for (String word : folded.split(" ")) {
            for (Map.Entry<String, String> e : byFirstWord.getOrDefault(word, List.of())) {
                if (at(folded, at, e.getValue())) {
                    hits.add(new Hit(e.getKey(), at, e.getValue().length()));
                }
            }
            at += word.length() + 1;
        }
        if (PlainText.dense(folded)) {
            for (Map.Entry<String, String> e : unspaced) {
                for (int i = folded.indexOf(e.getValue()); i >= 0; i = folded.indexOf(e.getValue(), i + 1)) {
                    hits.add(new Hit(e.getKey(), i, e.getValue().length()));
                }
            }
        }
        return hits;
    }
}
