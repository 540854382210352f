package io.candor.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.bank.PublicAnswer;
import io.candor.bank.PublicPlace;

/**
 * A question that many customers ask.
 *
 * @param verdict yes, no, partial, not-applicable or none
 * @param answer key of the answer
 */
@Schema(name = "OftenAsked")
public record OftenAsked(String question, String verdict, String text, String answer) {

    private static final int MOST = 12;
    /** So that one busy subject does not crowd out the others. */
    private static final int MOST_OF_A_DOMAIN = 2;

    /** What went into most replies; before any reply, what curators marked, then what there are most ways to ask for. */
    static List<OftenAsked> of(List<PublicAnswer> answers) {
        List<OftenAsked> often = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        answers.stream().filter(a -> a.question() != null)
                .sorted(Comparator.comparingLong(PublicAnswer::uses).reversed()
                        .thenComparing(Comparator.comparingInt(OftenAsked::expected).reversed()))
                .filter(a -> taken.merge(a.domain(), 1, Integer::sum) <= MOST_OF_A_DOMAIN).limit(MOST)
                .forEach(a -> often.add(new OftenAsked(a.question(), a.verdict(), a.text(), a.key())));
        return List.copyOf(often);
    }

    private static int expected(PublicAnswer a) {
        return a.places().contains(PublicPlace.OFTEN_ASKED) ? Integer.MAX_VALUE : a.wordings();
    }
}
