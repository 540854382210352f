package io.candor.core.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits one sentence where "and" joins two questions. */
final class Coordination {

    private static final String ASKS = "(?:how|what|when|where|why|who|whom|whose|whether|which(?! (?:are|is|was|were|has|have|can|will|must|may)\\b)"
            + "|(?:by|at|in|within|after|for|under|to|from|through|on|with) (?:how|what|which|whom|when))\\b";
    private static final String INVERTED = "(?:are|is|was|were|do|does|did|has|have|can|could|will|would|may|must|should) "
            + "(?!\\w+ed\\b|kept\\b|held\\b|been\\b|not\\b|be\\b)";
    private static final Pattern NEW_QUESTION = Pattern.compile("(?:,|;)?\\s+(?:and|or|but|as well as),?\\s+(?:also |if so,? |if not,? |then )?(?="
            + ASKS + "|" + INVERTED + ")|,\\s+(?=" + ASKS + "|" + INVERTED + ")", Pattern.CASE_INSENSITIVE);
    /** "Upon termination of the contract, will …": no question yet. */
    private static final Pattern INTRODUCTION = Pattern.compile("^(?:if|once|when|whenever|as|upon|in|for|after|before|during|while|where|should|"
            + "with|to|given|assuming|following|on|at|by|from|according|apart|besides|since|unless|until|although|regarding|under|"
            + "please|we|our)\\b(?!.*\\?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REQUEST = Pattern.compile("^(attach|please|provide|if|yes|y/n|e\\.g|incl|optional|see)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile(",\\s+(?:and |or |as well as )?|\\s+(?:and|as well as)\\s+");
    private static final Pattern DO = Pattern.compile("^(.*?[:,] )?((?:do|does|did|can|could|will|would|must|should)\\s+.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BE = Pattern.compile("^(?:are|is|was|were|have|has)\\s.+", Pattern.CASE_INSENSITIVE);
    private static final Pattern REST_TRANSIT = Pattern.compile(
            "(?:both )?(at rest|in transit|in motion) (?:and|as well as|&|/) (?:while )?(at rest|in transit|in motion)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL_LIST = Pattern.compile("^([^:?()]{3,60})(?:: | \\()([^?()]+?)\\)?$");
    private static final Set<String> VERBS = verbs();
    private static final Set<String> TAKEN = Set.of("kept", "held", "taken", "sent", "run", "bound", "made", "done",
            "given", "shown", "known", "written", "built", "set", "met", "put", "backed");
    /** Verbs that are as often nouns: only before a word that starts an object. */
    private static final Set<String> ALSO_NOUN = Set.of("access", "address", "audit", "back", "change", "check", "control",
            "design", "document", "exercise", "export", "filter", "handle", "host", "inventory", "label", "limit", "list",
            "lock", "log", "measure", "monitor", "offer", "patch", "process", "provision", "purge", "record", "register",
            "report", "restore", "return", "review", "scan", "screen", "search", "share", "sign", "store", "supply", "support", "tag",
            "test", "track", "transfer", "train", "update", "use", "wipe", "contain", "practise", "secure", "separate");
    private static final Set<String> OBJECT = Set.of("the", "a", "an", "your", "our", "their", "its", "his", "her", "all",
            "any", "each", "every", "these", "those", "this", "that", "them", "it", "on", "for", "to", "such", "both");

    private Coordination() {
    }

    static List<String> split(String sentence) {
        List<String> out = new ArrayList<>();
        for (String part : atNewQuestions(sentence)) {
            out.addAll(inner(part));
        }
        return out;
    }

    private static List<String> atNewQuestions(String sentence) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int passed = 0;
        for (MatchResult m : NEW_QUESTION.matcher(sentence).results().toList()) {
            // "How and where …" is one question with two faces; so is "…, is …" after an opening of two words.
            String left = sentence.substring(passed, m.start());
            passed = m.end();
            boolean joined = m.group().strip().length() > 1;
            if (words(left) >= 3 && (joined || !INTRODUCTION.matcher(left.strip()).find())) {
                parts.add(sentence.substring(from, m.start()).strip());
                from = m.end();
            }
        }
        parts.add(sentence.substring(from).strip());
        return parts;
    }

    private static List<String> inner(String part) {
        Matcher list = LABEL_LIST.matcher(part);
        if (QuestionForm.of(Phrase.of(part)) == QuestionForm.LABEL && list.matches()
                && !REQUEST.matcher(list.group(2)).matches()) {
            String[] items = list.group(2).split(",\\s*|\\s+and\\s+");
            if (items.length > 1 && Arrays.stream(items).allMatch(i -> words(i) <= 3)) {
                return Arrays.stream(items).map(i -> list.group(1) + " " + i.strip()).toList();
            }
        }
        Matcher pair = REST_TRANSIT.matcher(part);
        if (pair.find() && !pair.group(1).equalsIgnoreCase(pair.group(2))) {
            return List.of(pair.replaceFirst("$1"), pair.replaceFirst("$2"));
        }
        Matcher verbs = DO.matcher(part);
        if (verbs.matches()) {
            List<String> out = new ArrayList<>(predicates(verbs.group(2), Coordination::startsVerb, Coordination::isVerb));
            if (verbs.group(1) != null) {
                out.set(0, verbs.group(1) + out.getFirst());
            }
            return out;
        }
        return BE.matcher(part).matches() ? predicates(part, Coordination::startsParticiple, Coordination::isParticiple)
                : List.of(part);
    }

    /** Whether the words from an index on start a predicate of their own. */
    private interface Start {
        boolean at(List<String> words, int index);
    }

    private static List<String> predicates(String part, Start start, java.util.function.Predicate<String> verb) {
        List<String> first = List.of(part.split("\\s+"));
        int at = 2;
        while (at < first.size() && !verb.test(plain(first.get(at)))) {
            at++;
        }
        if (at >= first.size() - 1) {
            return List.of(part);
        }
        String head = String.join(" ", first.subList(0, at));
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult m : AND.matcher(part).results().toList()) {
            List<String> after = Arrays.stream(part.substring(m.end()).split("\\s+")).map(Coordination::plain).toList();
            int done = words(part.substring(from, m.start())) - (parts.isEmpty() ? at : 0);
            // "reviewed and approved", "hash and salt": two verbs side by side are one act.
            boolean complement = done > 1 || !parts.isEmpty() || part.startsWith(",", m.start());
            if (complement && start.at(after, 0)) {
                parts.add(part.substring(from, m.start()));
                from = m.end();
            }
        }
        if (parts.isEmpty()) {
            return List.of(part);
        }
        parts.add(part.substring(from));
        // "documented, reviewed and approved" is one state of affairs: no part says more than its verb.
        if (parts.stream().skip(1).allMatch(p -> words(p) == 1)) {
            return List.of(part);
        }
        List<String> out = new ArrayList<>();
        out.add(parts.getFirst().strip());
        parts.stream().skip(1).map(p -> head + " " + p.strip()).forEach(out::add);
        return out;
    }

    private static boolean startsVerb(List<String> words, int i) {
        return i < words.size() && VERBS.contains(words.get(i)) && (!ALSO_NOUN.contains(words.get(i))
                || i + 1 < words.size() && OBJECT.contains(words.get(i + 1)));
    }

    /** A participle that ends the list or has a complement; before a plain noun it is an adjective. */
    private static boolean startsParticiple(List<String> words, int i) {
        return i < words.size() && isParticiple(words.get(i)) && (i + 1 == words.size()
                || Set.of("in", "with", "at", "by", "to", "on", "for", "from", "and", "under", "within", "after", "before",
                        "using", "via", "through", "according", "when", "daily", "weekly", "monthly", "quarterly",
                        "annually", "regularly", "periodically", "every", "each", "once", "as", "only", "")
                        .contains(words.get(i + 1))
                || words.get(i).isEmpty());
    }

    private static boolean isVerb(String word) {
        return VERBS.contains(word);
    }

    private static boolean isParticiple(String word) {
        return word.length() > 4 && word.endsWith("ed") && !word.equals("need") && !word.equals("speed") || TAKEN.contains(word);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]", "");
    }

    private static int words(String text) {
        return Phrase.of(text).words().size();
    }

    private static Set<String> verbs() {
        Set<String> out = new HashSet<>();
        Lines.of("verbs.txt").forEach(l -> out.addAll(List.of(l.split("\\s+"))));
        return Set.copyOf(out);
    }
}
