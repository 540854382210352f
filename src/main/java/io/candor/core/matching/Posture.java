package io.candor.core.matching;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the vendor stands with a standard, certification or regime.
 *
 * @param standard its name, for example {@code ISO/IEC 27001}
 * @param state how far it got
 * @param target the date of the plan, where there is one
 */
public record Posture(String standard, State state, Optional<LocalDate> target) {

    public enum State {
        /** Certified or attested, in the vendor's own name. */
        HELD("held"),
        /** A supplier holds it for its part; the vendor itself does not. */
        INHERITED("inherited"),
        /** Followed without a certificate. */
        COMPLIANT("compliant"), IN_PROGRESS("in-progress"), PLANNED("planned"), NOT_HELD("not-held"), NOT_APPLICABLE(
                "not-applicable");

        private final String slug;

        State(String slug) {
            this.slug = slug;
        }

        public String slug() {
            return slug;
        }
    }
}
