package io.candor.core.decision;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

import io.candor.core.matching.Posture;
import io.candor.core.matching.Verdict;

/** A plan is not a fact. "Yes" must not rest on what is planned or under way, and "no" is no reply to "do you plan". */
final class PlannedGuard implements Guard {

    /** Said of something that is not there yet. */
    private static final Pattern PLAN = Cues.of("""
            planned|upcoming|not yet
            (?:we|is|are|it|they) plan(?:s|ned|ning)?
            plan(?:s|ning)? (?:to|for)
            road ?map|in progress|under ?way|in preparation|in development
            being (?:prepared|introduced|rolled out|built|selected|chosen)
            target(?:ed|ing)? (?:date|for|of|in)
            scheduled (?:for|to)
            work(?:ing)? towards?
            (?:intend|aim)(?:s|ed|ing)? (?:to|for)
            (?:by|in) q[1-4]
            (?:expected|due) (?:by|in) (?:q[1-4]|20\\d\\d)
            will (?:be|have|obtain|introduce|become) .{0,40}\\b20\\d\\d""");
    private static final Pattern ASKS_FOR_PLAN = Cues.of("""
            (?:do|does|did) .{0,30}\\b(?:plan|intend|aim) to
            (?:are|is) .{0,30}\\b(?:planning|intending|pursuing|working towards?)
            (?:have|any|what) plans? (?:to|for|exist)
            intends? to (?:obtain|achieve|introduce|implement|certify|become)
            (?<!at )(?<!as )planned(?! (?:interval|maintenance|outage|downtime|change|event)s?)
            road ?map|in progress|target date|upcoming|not yet
            when will|by when (?:will|do)
            in (?:the )?future""");

    @Override
    public String name() {
        return "planned-is-not-done";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        boolean asksForPlan = c.question().has(ASKS_FOR_PLAN);
        boolean wordingAsksForPlan = c.wording().has(ASKS_FOR_PLAN);
        if (asksForPlan || wordingAsksForPlan) {
            return asksForPlan == wordingAsksForPlan || c.verdict() == Verdict.NONE && asksForPlan
                    ? Optional.empty()
                    : doubt(asksForPlan
                            ? "the question asks about a plan; the answer was approved for what is there today"
                            : "the answer was approved for a plan; the question asks for what is there today");
        }
        if (c.verdict() != Verdict.YES) {
            return Optional.empty();
        }
        Optional<Posture.State> state = c.answer().posture().map(Posture::state);
        if (state.filter(s -> s == Posture.State.PLANNED || s == Posture.State.IN_PROGRESS).isPresent()) {
            return contradiction("the approved answer is a plan, and the question asks for something done");
        }
        return sayingSentence(c).filter(s -> s.has(PLAN))
                .flatMap(s -> doubt("the answer speaks of something planned or under way: “" + s + "”"));
    }

    /** The sentence of the text that is nearest to the question: a plan in another one concerns something else. */
    private static Optional<Phrase> sayingSentence(GuardCase c) {
        return c.statement().sentences().stream()
                .max(Comparator.comparingDouble(s -> c.question().concepts().sharedWith(s.concepts())));
    }
}
