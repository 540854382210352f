/**
 * What people do with the items of a questionnaire. {@link io.candor.review.Review#apply} takes one
 * {@link io.candor.review.ReviewAction} on one item: it locks, compares the edition that the person saw, works out the
 * {@link io.candor.questionnaire.ItemDecision} and stores it together with an immutable {@link io.candor.review.ReviewEvent}.
 * Everything else (bulk, undo, assignment) is made of the same parts, so that nothing changes without an event.
 */
package io.candor.review;
