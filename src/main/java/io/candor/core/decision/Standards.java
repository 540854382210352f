package io.candor.core.decision;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds standards, certifications and laws in a text, each under one name however it is written. */
final class Standards {

    private static final Pattern ISO = Pattern.compile("\\biso(?:/iec)?[ -]?(\\d{4,5})(?!\\d)"
            + "|\\b(27001|27002|27017|27018|27701|22301)\\b");
    /** "ISO 27001, 27017" names two. */
    private static final Pattern ISO_LIST = Pattern.compile("(\\biso(?:/iec)?[ -]?\\d{4,5}(?::\\d{4})?) ?"
            + "(\\+|,|/|and|or|&) ?(?=\\d{4,5}\\b)");
    private static final Pattern SOC = Pattern
            .compile("\\bsoc[ -]?([123])(?:[ ,-]*\\(?(?:of )?type[ -]?(ii|i|2|1)\\b)?");
    private static final Pattern NIST = Pattern.compile("\\b(?:nist )?(?:sp )?(800-\\d{1,3})\\b");
    private static final Pattern FIPS = Pattern.compile("\\bfips(?:[ -]?(?:pub )?(\\d{3})(?:-\\d)?)?\\b");

    private static final TermDictionary<String> NAMED = new TermDictionary<>();

    static {
        for (String line : Lines.of("standards.txt")) {
            String[] sides = line.split("\\s*=\\s*", 2);
            NAMED.add(sides[0], sides[1].split("\\s*,\\s*"));
        }
    }

    private Standards() {
    }

    /** Canonical names in no order that matters; "SOC 2 Type II" counts as "SOC 2" too. */
    static Set<String> in(Phrase phrase) {
        String text = ISO_LIST.matcher(phrase.text()).replaceAll("$1 $2 iso ");
        Set<String> out = new LinkedHashSet<>();
        ISO.matcher(text).results().forEach(m -> out.add("ISO " + (m.group(1) == null ? m.group(2) : m.group(1))));
        SOC.matcher(text).results().forEach(m -> soc(m, out));
        NIST.matcher(text).results().forEach(m -> out.add("NIST " + m.group(1)));
        FIPS.matcher(text).results().forEach(m -> out.add(m.group(1) == null ? "FIPS" : "FIPS " + m.group(1)));
        NAMED.longest(phrase).forEach(h -> out.add(h.label()));
        return out;
    }

    /** The name as it is compared, for a standard given on its own. */
    static Set<String> named(String standard) {
        return in(Phrase.of(standard));
    }

    private static void soc(MatchResult m, Set<String> out) {
        String soc = "SOC " + m.group(1);
        out.add(soc);
        if (m.group(2) != null) {
            boolean second = m.group(2).equals("ii") || m.group(2).equals("2");
            out.add(soc + " Type " + (second ? "II" : "I"));
        }
    }
}
