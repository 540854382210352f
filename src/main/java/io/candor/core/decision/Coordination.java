package io.candor.core.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits one sentence where it joins two questions. */
final class Coordination {

    /** A question word that opens a question, and not "systems which are …". */
    private static final String ASKS = "(?:how|what|when|where|why|who|whom|whose|whether"
            + "|which(?! (?:are|is|was|were|has|have|can|will|must|may)\\b)"
            + "|(?:by|at|in|within|after|for|under|to|from|through|on|with) (?:how|what|which|whom|when))\\b";
    /** "are they", and not "are kept". */
    private static final String INVERTED = "(?:are|is"
            + "|was|were|do|does|did|has|have|can|could|will|would|may|must|should) "
            + "(?!\\w+ed\\b|kept\\b|held\\b|been\\b|not\\b|be\\b)";
    private static final Pattern NEW_QUESTION = Pattern.compile("(?:[,;]?\\s+(?:and|or|but|as well as),?\\s+"
            + "(?:also |if so,? |if not,? |then )?|,\\s+)(?=" + ASKS + "|" + INVERTED + ")", Pattern.CASE_INSENSITIVE);
    /** "Upon termination of the contract, will …": no question yet. */
    private static final Pattern INTRODUCTION = Cues.atStart("""
            (?:if|once|when|whenever|as|upon|in|for|after|before|during|while|where|should|with|to|given)(?!.*\\?)
            (?:following|on|at|by|from|according|apart|besides|since|unless|until|although|regarding|under)(?!.*\\?)
            (?:please|we|our|assuming)(?!.*\\?)""");
    private static final Pattern STATES = Pattern.compile("(?:both )?(at rest|in transit|in motion) "
            + "(?:and|as well as|&|/) (?:while )?(at rest|in transit|in motion)", Pattern.CASE_INSENSITIVE);
    /** "categories of personal data and of data subjects" */
    private static final Pattern OF_BOTH = Pattern.compile("\\bof ([^,?]+?) and of ([^,?]+?)"
            + "(?= (?:does|do|is|are|will|has|have)\\b|[?.,]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL_LIST = Pattern.compile("^([^:?()]{3,60})(?:: | \\()([^?()]+?)\\)?$");
    private static final Pattern REQUEST = Cues.atStart("attach|please|provide|if|yes|y/n|e\\.g|incl|optional|see");

    /** "Name, address and number"; two nouns joined by "and" may be one thing. */
    private static final int BARE_ITEMS = 3;

    private Coordination() {
    }

    static List<String> split(String sentence) {
        return atNewQuestions(sentence).stream().flatMap(p -> inner(p).stream()).toList();
    }

    private static List<String> atNewQuestions(String sentence) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int passed = 0;
        for (MatchResult m : NEW_QUESTION.matcher(sentence).results().toList()) {
            String left = sentence.substring(passed, m.start()).strip();
            passed = m.end();
            boolean joined = m.group().strip().length() > 1;
            // "How and where …" is one question with two faces; so is "…, is …" after an opening of two words.
            if (words(left) >= 3 && (joined || !INTRODUCTION.matcher(left.toLowerCase(Locale.ROOT)).find())) {
                parts.add(sentence.substring(from, m.start()).strip());
                from = m.end();
            }
        }
        parts.add(sentence.substring(from).strip());
        return parts;
    }

    private static List<String> inner(String part) {
        List<String> items = items(part);
        if (items.size() > 1) {
            return items;
        }
        Matcher states = STATES.matcher(part);
        if (states.find() && !states.group(1).equalsIgnoreCase(states.group(2))) {
            return List.of(states.replaceFirst("$1"), states.replaceFirst("$2"));
        }
        Matcher both = OF_BOTH.matcher(part);
        if (both.find()) {
            return List.of(both.replaceFirst("of $1"), both.replaceFirst("of $2"));
        }
        return Predicates.split(part);
    }

    /** "Backups: frequency, retention". */
    private static List<String> items(String label) {
        Matcher list = LABEL_LIST.matcher(label);
        List<String> bare = Arrays.stream(label.split(",\\s*(?:and\\s+)?|\\s+and\\s+")).map(String::strip).toList();
        if (QuestionForm.of(Phrase.of(label)) == QuestionForm.LABEL && bare.size() >= BARE_ITEMS && !label.contains("(")
                && !label.contains(":")) {
            return bare;
        }
        if (QuestionForm.of(Phrase.of(label)) != QuestionForm.LABEL || !list.matches()
                || REQUEST.matcher(list.group(2).toLowerCase(Locale.ROOT)).find()) {
            return List.of(label);
        }
        List<String> items = Arrays.stream(list.group(2).split(",\\s*|\\s+and\\s+")).map(String::strip).toList();
        return items.stream().anyMatch(i -> words(i) > 3)
                ? List.of(label)
                : items.stream().map(i -> list.group(1) + " " + i).toList();
    }

    private static int words(String text) {
        return Phrase.of(text).words().size();
    }
}
