package io.candor.core.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts the endings that English puts on the words of questionnaires, so that "encrypts", "encrypted" and "encryption"
 * are one. Cautious on purpose: a guard that takes two words for one misses a difference. Endings in -er and -or stay
 * (a processor is not a process, a user not a use).
 */
final class Stem {

    private static final Map<String, String> TO_IF = Map.of("ification", "if", "ificate", "if", "ified", "if", "ify",
            "if");
    private static final List<String> DERIVED = List.of("ization", "isation", "ation", "ative", "ator", "ment", "ance",
            "ence",
            "ness", "able", "ible", "ion", "ity", "ize", "ise", "ate", "age", "ive", "ure", "ant", "ent", "al", "ic",
            "ly");
    /** Words whose shorter form is another word. */
    private static final Set<String> WHOLE = Set.of("application", "applicable", "personal", "international",
            "community", "communication", "physical", "public", "publication", "document", "incident", "business",
            "access", "process", "address", "always", "policy", "agent", "client", "content", "event", "tenant",
            "consent", "patient", "image", "message", "station", "mission", "transaction");

    private Stem() {
    }

    /** @param word in lower case */
    static String of(String word) {
        if (word.length() < 4 || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        String w = uninflected(word);
        for (int i = 0; i < 3 && !WHOLE.contains(w); i++) {
            String shorter = underived(w);
            if (shorter.equals(w)) {
                break;
            }
            w = shorter;
        }
        return WHOLE.contains(w) || w.length() < 4 || !(w.endsWith("e") || w.endsWith("y"))
                ? w
                : w.substring(0, w.length() - 1);
    }

    private static String uninflected(String word) {
        String w = word;
        if (w.endsWith("ies") && w.length() > 4) {
            w = w.substring(0, w.length() - 3) + "y";
        } else if (w.endsWith("sses")) {
            w = w.substring(0, w.length() - 2);
        } else if (w.endsWith("s") && !w.matches(".*(ss|us|is)") && !WHOLE.contains(w)) {
            w = w.substring(0, w.length() - 1);
        }
        if (w.endsWith("ied") && w.length() > 4) {
            return w.substring(0, w.length() - 3) + "y";
        }
        for (String ending : List.of("ing", "ed")) {
            int left = w.length() - ending.length();
            if (w.endsWith(ending) && left >= 3 && hasVowel(w, left)) {
                return undoubled(w.substring(0, left));
            }
        }
        return w;
    }

    private static String underived(String w) {
        for (Map.Entry<String, String> e : TO_IF.entrySet()) {
            if (w.endsWith(e.getKey()) && w.length() - e.getKey().length() >= 3) {
                return w.substring(0, w.length() - e.getKey().length()) + e.getValue();
            }
        }
        for (String ending : DERIVED) {
            int left = w.length() - ending.length();
            if (w.endsWith(ending) && left >= (ending.length() == 2 ? 5 : 4)) {
                return w.substring(0, left);
            }
        }
        return w;
    }

    /** "logg" is "log", but "pass" and "call" stay. */
    private static String undoubled(String w) {
        int n = w.length();
        return n > 3 && w.charAt(n - 1) == w.charAt(n - 2) && "bdgmnprt".indexOf(w.charAt(n - 1)) >= 0
                ? w.substring(0, n - 1)
                : w;
    }

    private static boolean hasVowel(String w, int end) {
        return w.substring(0, end).chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }
}
