package io.candor.core.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Each informative word of the question needs a counterpart in what was approved, and the subject of the matched
 * wording one in the question: privacy by design is not security by design, a plan is not its test.
 */
final class NearTwinGuard implements Guard {

    /**
     * One telling word in five may lack a counterpart. Of labelled matches above the threshold that had more, up to one
     * in three, all of 44 were right: the rest is caution, as in a short question one word is the whole difference.
     */
    private static final double FEW = 0.2;
    /** So many words that say how rather than what, and such a share of all, make another question too. */
    private static final int MANY = 3;
    private static final double MOST_MISSING = 0.34;
    /** Below this share of the wording's words the question is about something else, or something wider. */
    private static final double LEAST_OF_WORDING = 0.34;

    @Override
    public String name() {
        return "near-twin";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        if (c.sameWords()) {
            return Optional.empty();
        }
        Concepts asked = c.question().concepts();
        Concepts approved = c.reading().named().get(c.stance()).plus(c.wording().concepts());
        List<String> missing = asked.missingFrom(approved);
        List<String> telling = telling(missing);
        if (telling.size() > FEW * telling(asked.keys()).size()) {
            return doubt("the answer has nothing on " + quoted(telling, asked));
        }
        if (missing.size() >= MANY && missing.size() > MOST_MISSING * asked.size()) {
            return doubt("the answer has nothing on " + quoted(missing, asked));
        }
        Concepts wording = c.wording().concepts();
        if (wording.sharedWith(asked) < LEAST_OF_WORDING && !askedOtherwise(c, asked)) {
            return doubt("the approved wording is about " + quoted(wording.missingFrom(asked), wording)
                    + ", which the question does not ask");
        }
        return Optional.empty();
    }

    /** The matched wording is the nearest in meaning; another that was approved with it may share more words. */
    private static boolean askedOtherwise(GuardCase c, Concepts asked) {
        return c.reading().wordings().stream().filter(w -> w.stance() == c.stance()).map(w -> w.text().concepts())
                .anyMatch(w -> w.size() > 1 && w.sharedWith(asked) >= LEAST_OF_WORDING);
    }

    private static List<String> telling(Collection<String> keys) {
        return keys.stream().filter(k -> !Vocabulary.ENGLISH.isLight(k)).toList();
    }

    private static String quoted(List<String> keys, Concepts text) {
        return String.join(", ", keys.stream().limit(4).map(k -> "“" + text.spelling(k) + "”").toList());
    }
}
