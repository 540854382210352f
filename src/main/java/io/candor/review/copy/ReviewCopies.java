package io.candor.review.copy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.core.workbook.review.ReturnedCopy;
import io.candor.core.workbook.review.ReviewChange;
import io.candor.core.workbook.review.ReviewCopyReader;
import io.candor.core.workbook.review.ReviewCopyWriter;
import io.candor.core.workbook.review.ReviewDiff;
import io.candor.core.workbook.review.ReviewRow;
import io.candor.core.workbook.review.UnreadableCopyException;
import io.candor.questionnaire.ItemFilter;
import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireFile;
import io.candor.review.ManyDecisions;
import io.candor.review.ReviewAction;
import io.candor.web.Audited;
import io.candor.web.Problems;

/** Gives review copies out, takes them back, and applies what was decided in them. */
@ApplicationScoped
class ReviewCopies {

    @Inject
    ReviewCopyWriter writer;
    @Inject
    ReviewCopyReader reader;
    @Inject
    ManyDecisions decisions;
    @Inject
    Clock clock;
    @Inject
    Event<Audited> audit;

    /** @param assignee only this person's items; null for all */
    @Transactional
    ReviewCopy give(UUID questionnaire, String assignee, String who) {
        Questionnaire q = ManyDecisions.reviewable(questionnaire);
        ItemFilter filter = new ItemFilter();
        filter.assignee = assignee;
        List<ReviewRow> rows = filter.all(questionnaire).stream().map(ReviewRows::of).toList();
        if (rows.isEmpty()) {
            throw Problems.invalid("assignee", assignee == null
                    ? "There is no question to review."
                    : "No question is assigned to " + assignee + ".");
        }
        ReviewCopy copy = new ReviewCopy();
        copy.id = UUID.randomUUID();
        copy.questionnaireId = q.id;
        copy.createdAt = clock.instant();
        copy.createdBy = who;
        copy.assignee = assignee;
        copy.rows = rows;
        ReviewCopyWriter.Written written = writer.write(QuestionnaireFile.of(questionnaire), copy.id, rows);
        copy.format = written.format().extension();
        copy.bytes = written.bytes();
        copy.persist();
        audit.fire(Audited.of("review.copy", questionnaire.toString(), null,
                Map.of("copy", copy.id, "assignee", assignee == null ? "" : assignee)));
        return copy;
    }

    /** Reads a workbook that came back; nothing is decided yet. */
    @Transactional
    ReturnView take(UUID questionnaire, byte[] workbook, String who) {
        ManyDecisions.reviewable(questionnaire);
        ReturnedCopy returned;
        try {
            returned = reader.read(workbook);
        } catch (UnreadableCopyException e) {
            throw Problems.problem(422, "not-a-review-copy", "This is not a review copy", e.getMessage()).build();
        }
        ReviewCopy copy = ReviewCopy.byId(returned.id()).filter(c -> c.questionnaireId.equals(questionnaire))
                .orElseThrow(() -> Problems.problem(422, "other-questionnaire", "It belongs elsewhere",
                        "This review copy was not exported from this questionnaire. Upload it at the questionnaire that "
                                + "it was exported from.")
                        .build());
        ReviewReturn back = new ReviewReturn();
        back.id = UUID.randomUUID();
        back.copyId = copy.id;
        back.returnedAt = clock.instant();
        back.returnedBy = who;
        back.diff = ReviewDiff.between(copy.rows, returned);
        back.persist();
        return ReturnView.of(back, copy);
    }

    @Transactional
    ReturnView show(UUID questionnaire, UUID returned) {
        ReviewReturn back = find(questionnaire, returned);
        return ReturnView.of(back, ReviewCopy.byId(back.copyId).orElseThrow());
    }

    /**
     * Applies what was decided, as decisions of whoever applies it.
     *
     * @param items numbers; null for all that can be applied
     */
    @Transactional
    ManyDecisions.Applied apply(UUID questionnaire, UUID returned, Set<Integer> items, String who) {
        ReviewReturn back = find(questionnaire, returned);
        List<ManyDecisions.Wanted> wanted = back.diff.changes().stream()
                .filter(c -> c.applicable() && (items == null || items.contains(c.number())))
                .map(c -> new ManyDecisions.Wanted(c.number(), c.edition(), action(c))).toList();
        ManyDecisions.Applied applied = decisions.apply(questionnaire, wanted, who);
        if (applied.batch() != null) {
            back.batch = applied.batch();
        }
        return applied;
    }

    static ReviewCopy copy(UUID questionnaire, UUID id) {
        return ReviewCopy.byId(id).filter(c -> c.questionnaireId.equals(questionnaire))
                .orElseThrow(() -> Problems.notFound("review copy " + id + " of questionnaire " + questionnaire));
    }

    private static ReviewReturn find(UUID questionnaire, UUID id) {
        ReviewReturn back = ReviewReturn.byId(id)
                .orElseThrow(() -> Problems.notFound("returned review copy " + id));
        copy(questionnaire, back.copyId);
        return back;
    }

    private static ReviewAction action(ReviewChange change) {
        return switch (change.wish()) {
            case ACCEPT -> new ReviewAction.Accept(change.candidate() == 0 ? null : change.candidate(), false);
            case EDIT -> change.cells().isEmpty()
                    ? new ReviewAction.Edit(null, change.verdict(), change.text(), false)
                    : new ReviewAction.Edit(change.cells(), null, null, false);
            case LEAVE -> new ReviewAction.Decline(change.text());
            case NOT_APPLICABLE -> new ReviewAction.NotApplicable(change.text());
        };
    }
}
