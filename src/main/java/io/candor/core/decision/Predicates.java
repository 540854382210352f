package io.candor.core.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Splits what is said of one subject: "do you encrypt backups and retain them", "are backups taken daily, encrypted and
 * kept off site". Each part gets the subject back.
 */
final class Predicates {

    private static final Pattern AND = Pattern.compile(",\\s+(?:and |or |as well as )?|\\s+(?:and|as well as)\\s+");
    private static final Pattern DO = Pattern.compile(
            "^(.*?[:,] )?((?:do|does|did|can|could|will|would|must|should)\\s.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BE = Pattern.compile("^(?:are|is|was|were|have|has)\\s.+", Pattern.CASE_INSENSITIVE);
    /** Participles that do not end in -ed. */
    private static final Set<String> TAKEN = Set.of("kept", "held", "taken", "sent", "run", "bound", "made", "done",
            "given", "shown", "known", "written", "built", "set", "met", "put");
    private static final Set<String> STARTS_OBJECT = Set.of("the", "a", "an", "your", "our", "their", "its", "his",
            "her",
            "all", "any", "each", "every", "these", "those", "this", "that", "them", "it", "on", "for", "to", "such",
            "both");
    private static final Set<String> FOLLOWS_PARTICIPLE = Set.of("", "in", "with", "at", "by", "to", "on", "for",
            "from",
            "and", "under", "within", "after", "before", "using", "via", "through", "according", "when", "daily",
            "weekly",
            "monthly", "quarterly", "annually", "regularly", "periodically", "every", "each", "once", "as", "only");
    private static final Set<String> VERBS = new HashSet<>();
    private static final Set<String> ALSO_NOUNS = new HashSet<>();

    static {
        for (String line : Lines.of("verbs.txt")) {
            boolean nouns = line.startsWith("also nouns:");
            List<String> words = List.of(line.replace("also nouns:", "").strip().split("\\s+"));
            VERBS.addAll(words);
            if (nouns) {
                ALSO_NOUNS.addAll(words);
            }
        }
    }

    private Predicates() {
    }

    static List<String> split(String part) {
        Matcher verbs = DO.matcher(part);
        if (!verbs.matches()) {
            return BE.matcher(part).matches()
                    ? split(part, Predicates::isParticiple, Predicates::startsParticiple)
                    : List.of(part);
        }
        String introduction = verbs.group(1) == null ? "" : verbs.group(1);
        List<String> parts = split(verbs.group(2), VERBS::contains, Predicates::startsVerb);
        return Stream.concat(Stream.of(introduction + parts.getFirst()), parts.stream().skip(1)).toList();
    }

    private static List<String> split(String part, Predicate<String> verb, Predicate<List<String>> starts) {
        List<String> words = words(part);
        int at = 2;
        while (at < words.size() && !verb.test(words.get(at))) {
            at++;
        }
        if (at >= words.size() - 1) {
            return List.of(part);
        }
        String subject = String.join(" ", Arrays.asList(part.split("\\s+")).subList(0, at));
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult m : AND.matcher(part).results().toList()) {
            int said = words(part.substring(from, m.start()).strip()).size() - (parts.isEmpty() ? at : 0);
            // "reviewed and approved", "hash and salt": two verbs side by side are one act.
            boolean complete = said > 1 || !parts.isEmpty() || m.group().startsWith(",");
            if (complete && starts.test(words(part.substring(m.end())))) {
                parts.add(part.substring(from, m.start()).strip());
                from = m.end();
            }
        }
        parts.add(part.substring(from).strip());
        // "documented, reviewed and approved" is one state of affairs: no part says more than its verb.
        if (parts.stream().skip(1).allMatch(p -> words(p).size() == 1)) {
            return List.of(part);
        }
        return Stream.concat(Stream.of(parts.getFirst()), parts.stream().skip(1).map(p -> subject + " " + p)).toList();
    }

    private static boolean startsVerb(List<String> words) {
        String verb = words.getFirst();
        return VERBS.contains(verb)
                && (!ALSO_NOUNS.contains(verb) || words.size() > 1 && STARTS_OBJECT.contains(words.get(1)));
    }

    /** A participle that ends the list or has a complement; before a plain noun it is an adjective. */
    private static boolean startsParticiple(List<String> words) {
        return isParticiple(words.getFirst()) && (words.size() == 1 || FOLLOWS_PARTICIPLE.contains(words.get(1)));
    }

    private static boolean isParticiple(String word) {
        return word.length() > 5 && word.endsWith("ed") || TAKEN.contains(word);
    }

    /** In lower case, bare of punctuation. */
    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+")).map(w -> w.replaceAll("[^\\p{L}-]", ""))
                .toList();
    }
}
