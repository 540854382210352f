package io.candor.core.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a question wants back: a verdict, or a description. */
enum QuestionForm {
    /** "Do you …?", "Is …?", "Please confirm that …" */
    YES_NO,
    /** "Where …?", "Which …?", "How long …?": a "yes" beside the fact would be beside the point. */
    FACT,
    /** "Describe …", "How do you …?": may be answered by "yes" and how. */
    OPEN,
    /** "Logs are kept for a year." */
    STATEMENT,
    /** "Backup retention" */
    LABEL;

    private static final Set<String> AUXILIARY = Set.of("do", "does", "did", "is", "are", "was", "were", "has", "have",
            "had", "can", "could", "will", "would", "may", "might", "shall", "should", "must");
    private static final Set<String> OPENING = Set.of("what", "which", "who", "whom", "whose", "when", "where", "why",
            "how", "describe", "explain", "list", "state", "provide", "name", "specify", "give", "detail", "outline",
            "summarise", "summarize", "indicate", "tell", "identify", "attach", "elaborate", "enumerate");
    private static final Set<String> FACT_OPENING = Set.of("what", "which", "who", "whom", "whose", "when",
            "where", "list", "name", "state", "specify", "give", "enumerate", "identify");
    private static final Set<String> HOW_MUCH = Set.of("often", "frequently", "long", "many", "much", "quickly", "soon",
            "fast", "far", "regularly", "large", "old");
    private static final Pattern PAUSE = Pattern.compile("[,:;()]\\s|\\s-\\s");
    private static final Set<String> LEADING = Set.of("please", "kindly", "and", "or", "if", "so", "yes", "at", "in",
            "until", "since", "within", "to", "for", "from", "by", "with", "under", "after", "on", "of");
    private static final Pattern ASKS_WHETHER = Pattern.compile("\\bwhether\\b|\\bconfirm that\\b"
            + "|^(please |kindly )*confirm\\b|\\b(confirm|comply|agreed?|correct)\\s*[?.]$");

    /** Whether a "yes" or "no" is a reply to it. */
    boolean takesVerdict() {
        return this == YES_NO || this == STATEMENT;
    }

    static QuestionForm of(Phrase question) {
        if (question.has(ASKS_WHETHER)) {
            return YES_NO;
        }
        for (String segment : PAUSE.split(question.text())) {
            Optional<QuestionForm> form = opened(Phrase.of(segment).words());
            if (form.isPresent()) {
                return form.get();
            }
        }
        if (question.text().endsWith("?")) {
            return YES_NO;
        }
        return question.words().stream().anyMatch(AUXILIARY::contains) ? STATEMENT : LABEL;
    }

    /** What the first word gives away, introductions aside. */
    private static Optional<QuestionForm> opened(List<String> words) {
        int i = 0;
        while (i < words.size() && LEADING.contains(words.get(i))) {
            i++;
        }
        String word = i < words.size() ? words.get(i) : "";
        if (AUXILIARY.contains(word)) {
            return Optional.of(YES_NO);
        }
        if (!OPENING.contains(word)) {
            return Optional.empty();
        }
        boolean fact = FACT_OPENING.contains(word) || i + 1 < words.size() && HOW_MUCH.contains(words.get(i + 1));
        return Optional.of(fact ? FACT : OPEN);
    }
}
