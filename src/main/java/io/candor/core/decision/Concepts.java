package io.candor.core.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The informative words of a text, each under a key that its inflections and synonyms share, in order of appearance.
 * Words that stand in any questionnaire ("please", "organisation", "in place") are left out.
 */
final class Concepts {

    private final Map<String, String> spellings;

    private Concepts(Map<String, String> spellings) {
        this.spellings = spellings;
    }

    static Concepts of(Phrase phrase) {
        return new Concepts(Vocabulary.ENGLISH.concepts(phrase.words()));
    }

    Set<String> keys() {
        return spellings.keySet();
    }

    int size() {
        return spellings.size();
    }

    boolean contains(String key) {
        return spellings.containsKey(key);
    }

    /** As the text spells it. */
    String spelling(String key) {
        return spellings.get(key);
    }

    /** Keys of this text that the other one lacks. */
    List<String> missingFrom(Concepts other) {
        List<String> missing = new ArrayList<>(spellings.keySet());
        missing.removeAll(other.keys());
        return missing;
    }

    /** Share of this text's concepts that the other one has too; 1 for a text without any. */
    double sharedWith(Concepts other) {
        return spellings.isEmpty() ? 1 : 1 - (double) missingFrom(other).size() / spellings.size();
    }

    /** Shared concepts by all concepts of both, 0 to 1. */
    double overlap(Concepts other) {
        int shared = size() - missingFrom(other).size();
        int all = size() + other.size() - shared;
        return all == 0 ? 1 : (double) shared / all;
    }

    Concepts plus(Concepts other) {
        Map<String, String> both = new LinkedHashMap<>(spellings);
        other.spellings.forEach(both::putIfAbsent);
        return new Concepts(both);
    }
}
