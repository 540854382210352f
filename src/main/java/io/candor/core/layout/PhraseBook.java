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

    /** A phrase of the resource and the languages whose lines list it. */
    private record Entry(String kind, String phrase, Set<String> languages) {

        /** @param language empty for any; a script without spaces is a language by itself */
        boolean in(String language) {
            return language.isEmpty() || languages.contains(language) || PlainText.dense(phrase);
        }
    }

    private final Map<String, Set<String>> byKind;
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final List<Entry> unspaced = new ArrayList<>();

    private PhraseBook(Map<String, Map<String, Set<String>>> kinds) {
        this.byKind = new LinkedHashMap<>();
        kinds.forEach((kind, phrases) -> {
            byKind.put(kind, phrases.keySet());
            phrases.forEach((phrase, languages) -> {
                Entry entry = new Entry(kind, phrase, languages);
                if (PlainText.dense(phrase)) {
                    unspaced.add(entry);
                } else {
                    byFirstWord.computeIfAbsent(phrase.split(" ")[0], k -> new ArrayList<>()).add(entry);
                }
            });
        });
    }

    static PhraseBook load(String resource) {
        Map<String, Map<String, Set<String>>> kinds = new LinkedHashMap<>();
        try (InputStream in = PhraseBook.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    String[] head = line.substring(0, equals).strip().split(" ");
                    Map<String, Set<String>> phrases = kinds.computeIfAbsent(head[0], k -> new LinkedHashMap<>());
                    String language = head.length > 1 ? head[1] : "";
                    for (String phrase : line.substring(equals + 1).split(",")) {
                        String folded = PlainText.fold(phrase);
                        if (!folded.isEmpty()) {
                            phrases.computeIfAbsent(folded, f -> new HashSet<>()).add(language);
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
        return opens(kind, folded, "");
    }

    /** @param language whose phrases count, empty for all */
    boolean opens(String kind, String folded, String language) {
        int space = folded.indexOf(' ');
        String first = space < 0 ? folded : folded.substring(0, space);
        for (Entry e : byFirstWord.getOrDefault(first, List.of())) {
            if (e.kind().equals(kind) && e.in(language) && at(folded, 0, e.phrase())) {
                return true;
            }
        }
        return PlainText.dense(folded)
                && unspaced.stream().anyMatch(e -> e.kind().equals(kind) && folded.startsWith(e.phrase()));
    }

    /** Whether the folded text ends with a phrase of this kind; for scripts without spaces alone. */
    boolean closes(String kind, String folded) {
        return unspaced.stream().anyMatch(e -> e.kind().equals(kind) && folded.endsWith(e.phrase()));
    }

    /** @param language whose phrases count, empty for all */
    boolean contains(String kind, String folded, String language) {
        for (int at = 0; at >= 0 && at < folded.length(); at = folded.indexOf(' ', at) + 1) {
            int space = folded.indexOf(' ', at);
            String word = space < 0 ? folded.substring(at) : folded.substring(at, space);
            for (Entry e : byFirstWord.getOrDefault(word, List.of())) {
                if (e.kind().equals(kind) && e.in(language) && at(folded, at, e.phrase())) {
                    return true;
                }
            }
            if (space < 0) {
                break;
            }
        }
        return false;
    }

    /** How many words of the folded text are phrases of this kind, by language. */
    Map<String, Integer> languages(String kind, String folded) {
        Map<String, Integer> found = new HashMap<>();
        for (String word : folded.split(" ")) {
            byFirstWord.getOrDefault(word, List.of()).stream()
                    .filter(e -> e.kind().equals(kind) && e.phrase().equals(word))
                    .forEach(e -> e.languages().forEach(language -> found.merge(language, 1, Integer::sum)));
        }
        return found;
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
            for (Entry e : byFirstWord.getOrDefault(word, List.of())) {
                if (at(folded, at, e.phrase())) {
                    hits.add(new Hit(e.kind(), at, e.phrase().length()));
                }
            }
            at += word.length() + 1;
        }
        if (PlainText.dense(folded)) {
            for (Entry e : unspaced) {
                for (int i = folded.indexOf(e.phrase()); i >= 0; i = folded.indexOf(e.phrase(), i + 1)) {
                    hits.add(new Hit(e.kind(), i, e.phrase().length()));
                }
            }
        }
        return hits;
    }
}
