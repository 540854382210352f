package io.candor.core.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Posture;
import io.candor.core.matching.Verdict;

/** Finds the one choice that says a verdict, or none: two that could are none. */
final class Choices {

    private static final ChoiceWords WORDS = new ChoiceWords();

    private Choices() {
    }

    /**
     * @param choices a drop-down's values or the headings of tick columns
     * @return the index of the one that fits
     */
    static Optional<Integer> pick(List<String> choices, Reply reply, QuestionForm form) {
        List<ChoiceMeaning> meanings = choices.stream().map(WORDS::meaning).toList();
        Verdict verdict = reply.verdict();
        if (verdict == Verdict.NO && meanings.contains(ChoiceMeaning.PLANNED) && planned(reply)) {
            return only(meanings, ChoiceMeaning.PLANNED);
        }
        Optional<Integer> plain = switch (verdict) {
            case YES -> only(meanings, ChoiceMeaning.YES);
            case NO -> only(meanings, ChoiceMeaning.NO);
            case PARTIAL -> only(meanings, ChoiceMeaning.PARTIAL);
            case NOT_APPLICABLE -> only(meanings, ChoiceMeaning.NOT_APPLICABLE);
            case NONE -> Optional.empty();
        };
        return plain.isPresent() || !mayRateControl(reply, form)
                ? plain
                : switch (verdict) {
                    case YES -> only(meanings, ChoiceMeaning.FULFILLED);
                    case NO -> only(meanings, ChoiceMeaning.UNFULFILLED);
                    case PARTIAL, NOT_APPLICABLE, NONE -> plain;
                };
    }

    /** What a heading or choice says, where that alone is needed. */
    static ChoiceMeaning meaning(String choice) {
        return WORDS.meaning(choice);
    }

    /**
     * "No, we store no card data" is not "non-compliant". Between yes and fulfilled lies the question's own stance, so
     * a control is only rated where the answer was given as it stands, and a "no" only to a statement of the control.
     */
    private static boolean mayRateControl(Reply reply, QuestionForm form) {
        boolean asItStands = reply.sources().stream().allMatch(a -> a.verdict() == reply.verdict());
        return asItStands && (reply.verdict() == Verdict.YES || form != QuestionForm.YES_NO);
    }

    private static boolean planned(Reply reply) {
        return reply.sources().stream().map(ApprovedAnswer::posture).flatMap(Optional::stream)
                .anyMatch(p -> p.state() == Posture.State.PLANNED || p.state() == Posture.State.IN_PROGRESS);
    }

    private static Optional<Integer> only(List<ChoiceMeaning> meanings, ChoiceMeaning wanted) {
        List<Integer> at = IntStream.range(0, meanings.size()).filter(i -> meanings.get(i) == wanted).boxed().toList();
        return at.size() == 1 ? Optional.of(at.getFirst()) : Optional.empty();
    }
}
