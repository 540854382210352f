package io.candor.review;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.candor.questionnaire.ItemDecision;

/**
 * An event over the wire.
 *
 * @param number of the item when it happened
 * @param action accept, edit, decline, not-applicable, reopen, undo, comment or assign
 * @param before the decision before; null where the action did not touch it
 * @param text of a comment, or the reason that was given
 * @param batch what was done in one go; null for a single action
 * @param undoes the event that this one took back
 */
@Schema(name = "ReviewEvent")
public record ReviewEventView(long id, int number, String sheet, String cell, String action, String actor, Instant at,
        ItemDecision before, ItemDecision after, String beforeAssignee, String afterAssignee, String text, UUID batch,
        Long undoes) {

    static ReviewEventView of(ReviewEvent e) {
        return new ReviewEventView(e.id, e.number, e.sheet, e.cell, e.action, e.actor, e.at, e.before, e.after,
                e.beforeAssignee, e.afterAssignee, e.text, e.batch, e.undoes);
    }
}
