package io.candor.bank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Sorts what comes from elsewhere into the bank's domains: by the name of its category, else by its words. */
public final class DomainGuess {

    /** Where nothing tells: the domain that every security questionnaire has. */
    static final String OTHERWISE = "security-policy";

    private static final Map<String, List<String>> WORDS = read();

    private DomainGuess() {
    }

    /** The domains of the bank, as its files name them. */
    public static List<String> domains() {
        return List.copyOf(WORDS.keySet());
    }

    /** @param category the other tool's name for it, or the section's title; empty for none */
    public static String of(String category, String question) {
        String slug = words(category).strip().replace(' ', '-');
        if (WORDS.containsKey(slug)) {
            return slug;
        }
        String byCategory = most(words(category));
        return byCategory != null ? byCategory : Objects.requireNonNullElse(most(words(question)), OTHERWISE);
    }

    /** The domain with the longest words in the text; of equals the one named first. Null for none. */
    private static String most(String text) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, List<String>> domain : WORDS.entrySet()) {
            int weight = domain.getValue().stream().filter(w -> text.contains(' ' + w)).mapToInt(String::length).sum();
            if (weight > most) {
                best = domain.getKey();
                most = weight;
            }
        }
        return best;
    }

    private static String words(String text) {
        return ' ' + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + ' ';
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DomainGuess.class.getResourceAsStream("domains.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(line -> {
                String[] sides = line.split(":", 2);
                List<String> of = new ArrayList<>();
                for (String word : sides[1].split(",")) {
                    of.add(word.strip());
                }
                words.put(sides[0].strip(), List.copyOf(of));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
