package io.candor.questionnaire;

import java.time.Instant;

import io.candor.core.layout.LayoutOverride;

/**
 * What a person corrected in another edition of this form, to be looked at before it counts.
 *
 * @param similarity share of the texts that both editions have, 0 to 1
 */
public record ProposedCorrection(LayoutOverride correction, double similarity, String correctedBy,
        Instant correctedAt) {
}
