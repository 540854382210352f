package io.candor.bank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a column of another tool's library may hold. */
public enum LibraryField {
    QUESTION, WORDINGS, ANSWER, SHORT, VERDICT, TITLE, CATEGORY, TAGS, CONTROLS, OWNER, REVIEWED, REVIEW_BY, VALID_UNTIL, VISIBILITY, SOURCE;

    private static final Map<String, LibraryField> PHRASES = read();

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LibraryField> bySlug(String slug) {
        return Stream.of(values()).filter(f -> f.slug().equals(slug)).findFirst();
    }

    /** What a heading announces; empty where no phrase of it is known. */
    static Optional<LibraryField> of(String heading) {
        String plain = plain(heading);
        if (PHRASES.containsKey(plain)) {
            return Optional.of(PHRASES.get(plain));
        }
        String padded = ' ' + plain + ' ';
        return PHRASES.keySet().stream().filter(p -> padded.contains(' ' + p + ' '))
                .max((a, b) -> a.length() != b.length() ? a.length() - b.length() : b.compareTo(a)).map(PHRASES::get);
    }

    static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Map<String, LibraryField> read() {
        Map<String, LibraryField> phrases = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LibraryField.class.getResourceAsStream("library-headings.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(line -> {
                String[] sides = line.split(":", 2);
                for (String phrase : sides[1].split(",")) {
                    phrases.put(phrase.strip(), bySlug(sides[0].strip()).orElseThrow());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }
}
