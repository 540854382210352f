package io.candor.core.decision;

import java.util.Optional;
import java.util.regex.Pattern;

import io.candor.core.matching.Posture;
import io.candor.core.matching.Verdict;

/** A certificate of the hosting provider is not the vendor's own. */
final class InheritedGuard implements Guard {

    private static final Pattern SUPPLIER = Cues.of("""
            hosting|cloud|infrastructure|colocation|facilit(?:y|ies)
            data cent(?:re|er)s?
            provider|operator|underlying|inherit(?:s|ed)?
            sub-?processors?|subcontractors?
            (?:your|its|their|own) suppliers?
            third part(?:y|ies)""");

    @Override
    public String name() {
        return "inherited-is-not-held";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        boolean inherited = c.answer().posture().filter(p -> p.state() == Posture.State.INHERITED).isPresent();
        if (!inherited || c.verdict() == Verdict.NO || c.question().has(SUPPLIER)) {
            return Optional.empty();
        }
        return contradiction("the approved answer is about a supplier's "
                + c.answer().posture().map(Posture::standard).orElse("certificate") + ", not the vendor's own");
    }
}
