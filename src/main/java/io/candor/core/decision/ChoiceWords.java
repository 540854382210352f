package io.candor.core.decision;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads choices in the spellings of {@code choices.txt}: many languages, perhaps with a number or an explanation. */
final class ChoiceWords {

    private static final Pattern NUMBERING = Pattern.compile("^(\\(?[0-9a-e][.):]|[0-9] ?[-=])\\s*(?=\\p{L})");
    private static final Pattern HEAD_AND_TAIL = Pattern
            .compile("^(.+?)\\s*(?:[,:;(/=]|\\s-+\\s|-\\s|\\s-)\\s*(.+?)\\)?$");
    private static final Set<String> ASKS_FOR_WORDS = Set.of("please", "explain", "describe", "comment", "comments",
            "specify", "add", "give", "provide", "details", "detail", "see", "evidence", "attach", "in", "the", "a",
            "below", "column", "notes", "note", "to", "right", "if", "why", "justify", "justification", "explanation",
            "with", "required", "next");
    private static final Pattern HALF = Pattern.compile("\\b(partial\\w*|partly|some|exceptions?|limited)\\b");
    private static final Pattern LATER = Pattern.compile("\\b(planned|plan|roadmap|in progress|future|underway)\\b");

    private final Map<String, ChoiceMeaning> words = new HashMap<>();

    ChoiceWords() {
        for (String line : Lines.of("choices.txt")) {
            int colon = line.indexOf(':');
            ChoiceMeaning meaning = ChoiceMeaning.valueOf(line.substring(0, colon).strip());
            for (String word : line.substring(colon + 1).split(",")) {
                words.put(plain(word), meaning);
            }
        }
    }

    ChoiceMeaning meaning(String choice) {
        String whole = plain(choice);
        ChoiceMeaning known = words.get(whole);
        if (known != null) {
            return known;
        }
        Matcher m = HEAD_AND_TAIL.matcher(spelling(choice));
        if (!m.matches()) {
            return firstWord(whole);
        }
        ChoiceMeaning head = words.getOrDefault(plain(m.group(1)), ChoiceMeaning.UNKNOWN);
        ChoiceMeaning tail = words.getOrDefault(plain(m.group(2)), ChoiceMeaning.UNKNOWN);
        if (head == ChoiceMeaning.UNKNOWN) {
            return firstWord(whole);
        }
        if (asksForWords(m.group(2)) || head.isYes() && tail.isYes() || head.isNo() && tail.isNo() || head == tail) {
            return head;
        }
        if (head.isYes() && HALF.matcher(m.group(2)).find()) {
            return ChoiceMeaning.PARTIAL;
        }
        if (head.isNo() && LATER.matcher(m.group(2)).find()) {
            return ChoiceMeaning.PLANNED;
        }
        return head.isYes() ? ChoiceMeaning.YES_AND_MORE : head.isNo() ? ChoiceMeaning.NO_AND_MORE : head;
    }

    /** "Yes it covers most applications" claims more than "yes"; "Yesterday" claims nothing. */
    private ChoiceMeaning firstWord(String plain) {
        int space = plain.indexOf(' ');
        ChoiceMeaning first = space < 2
                ? ChoiceMeaning.UNKNOWN
                : words.getOrDefault(plain.substring(0, space),
                        ChoiceMeaning.UNKNOWN);
        return switch (first) {
            case YES, FULFILLED -> HALF.matcher(plain).find() ? ChoiceMeaning.PARTIAL : ChoiceMeaning.YES_AND_MORE;
            case NO, UNFULFILLED -> LATER.matcher(plain).find() ? ChoiceMeaning.PLANNED : ChoiceMeaning.NO_AND_MORE;
            default -> ChoiceMeaning.UNKNOWN;
        };
    }

    private static boolean asksForWords(String tail) {
        return Arrays.stream(plain(tail).split(" ")).allMatch(ASKS_FOR_WORDS::contains);
    }

    private static String spelling(String choice) {
        String s = Phrase.of(choice).text();
        return NUMBERING.matcher(s).replaceFirst("");
    }

    private static String plain(String choice) {
        return Arrays.stream(spelling(choice.toLowerCase(Locale.ROOT)).replaceAll("[^\\p{L}\\p{N}]+", " ").split(" "))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
