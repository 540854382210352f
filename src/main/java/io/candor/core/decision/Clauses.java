package io.candor.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a compound question apart: several sentences, numbered items, "…, and are …?", "do you X and Y?", "taken daily,
 * encrypted and stored …", "Backups: frequency, retention". Cautious: pairs that name one thing stay together
 * ("policies and procedures", "reviewed and approved"), for a part torn out of its sentence finds wrong answers.
 */
final class Clauses {

    /** More parts than this are a list to read, not questions to answer one by one. */
    private static final int MOST = 8;
    private static final Pattern POINTS_BACK = Pattern.compile(
            "\\b(it|its|they|them|their|theirs|this|that|these|those|such|the same|so|one|ones)\\b");

    private Clauses() {
    }

    static List<Clause> split(String question) {
        List<String> parts = new ArrayList<>();
        for (String sentence : Sentences.of(question)) {
            parts.addAll(Coordination.split(sentence));
        }
        if (parts.size() < 2 || parts.size() > MOST) {
            return List.of(Clause.whole(question));
        }
        List<Clause> clauses = new ArrayList<>();
        for (String part : parts) {
            Phrase p = Phrase.of(part);
            boolean dependent = !clauses.isEmpty() && (p.has(POINTS_BACK) || p.concepts().size() < 2);
            clauses.add(new Clause(part, dependent ? clauses.getLast().query() + " " + part : part));
        }
        return List.copyOf(clauses);
    }
}
