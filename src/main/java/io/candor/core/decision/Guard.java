package io.candor.core.decision;

import java.util.Optional;

import io.candor.core.decision.GuardFinding.Severity;

/**
 * A check that no score can outvote. It compares what is asked with what was approved and either keeps silent or says
 * what is at odds. It never makes an answer more likely.
 *
 * <p>What the matched wording asks too is vouched for by whoever approved the answer under it; guards look at what the
 * question asks beyond that.
 */
public interface Guard {

    /** Stable, for reports and the API. */
    String name();

    Optional<GuardFinding> check(GuardCase c);

    /** "The answer may not fit, because …". */
    default Optional<GuardFinding> doubt(String text) {
        return Optional.of(new GuardFinding(name(), text, Severity.DOUBT));
    }

    /** "The answer says something else: …". */
    default Optional<GuardFinding> contradiction(String text) {
        return Optional.of(new GuardFinding(name(), text, Severity.CONTRADICTION));
    }
}
