package io.candor.core.decision;

import java.util.Set;
import java.util.regex.Pattern;

/** What a question wants back: a verdict, or a description. */
enum QuestionForm {
    /** "Do you …?", "Is …?", "Please confirm that …" */
    YES_NO,
    /** "How …?", "Describe …", "List …" */
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
    private static final Set<String> LEADING = Set.of("please", "kindly", "and", "or", "if", "so", "yes", "at", "in",
            "within", "to", "for", "from", "by", "with", "under", "after", "on", "of");
    private static final Pattern ASKS_WHETHER = Pattern.compile(
            "\\bwhether\\b|\\bconfirm that\\b|^(please |kindly )*confirm\\b|\\b(confirm|comply|agreed?|correct)\\s*\\?$");

    /** Whether a "yes" or "no" is a reply to it. */
    boolean takesVerdict() {
        return this == YES_NO || this == STATEMENT;
    }

    static QuestionForm of(Phrase question) {
        if (question.has(ASKS_WHETHER)) {
            return YES_NO;
        }
        boolean first = true;
        for (String word : question.words()) {
            if (OPENING.contains(word) && first) {
                return OPEN;
            }
            if (AUXILIARY.contains(word)) {
                return first || question.text().endsWith("?") ? YES_NO : STATEMENT;
            }
            first = first && LEADING.contains(word);
        }
        return question.text().endsWith("?") ? YES_NO : LABEL;
    }
}
