package io.candor.core.matching;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers and frequencies in a text, in one spelling each, whatever they measure: a hint, while guards compare. */
final class Amounts {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern SPELLED = Pattern
            .compile("\\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
                    + " (?:minutes?|hours?|(?:working |business |calendar )?days?|weeks?|months?|years?)\\b");
    private static final Pattern FREQUENCY = Pattern.compile("\\b(?:(hourly|daily|weekly|monthly|quarterly|yearly)"
            + "|(annual(?:ly)?)|(?:every|each|per|once an?|once per) (hour|day|week|month|quarter|year))\\b");
    private static final Pattern CLOCK = Pattern.compile("\\baround the clock\\b");
    private static final Map<String, String> DIGITS = Map.ofEntries(Map.entry("one", "1"), Map.entry("two", "2"),
            Map.entry("three", "3"), Map.entry("four", "4"), Map.entry("five", "5"), Map.entry("six", "6"),
            Map.entry("seven", "7"), Map.entry("eight", "8"), Map.entry("nine", "9"), Map.entry("ten", "10"),
            Map.entry("twelve", "12"));

    private Amounts() {
    }

    static Set<String> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> amounts = new HashSet<>();
        NUMBER.matcher(lower).results().map(MatchResult::group).forEach(amounts::add);
        SPELLED.matcher(lower).results().map(m -> DIGITS.get(m.group(1))).forEach(amounts::add);
        FREQUENCY.matcher(lower).results().map(Amounts::unit).forEach(amounts::add);
        if (CLOCK.matcher(lower).find()) {
            amounts.addAll(Set.of("24", "7"));
        }
        return amounts;
    }

    /** "Weekly" and "every week" are both "week". */
    private static String unit(MatchResult frequency) {
        if (frequency.group(2) != null) {
            return "year";
        }
        return frequency.group(3) != null
                ? frequency.group(3)
                : frequency.group(1).equals("daily") ? "day" : frequency.group(1).replaceFirst("ly$", "");
    }
}
