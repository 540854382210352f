package io.candor.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.candor.core.decision.AnswerChooser;
import io.candor.core.decision.DecisionSettings;
import io.candor.core.decision.SlotText;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.LayoutDetector;
import io.candor.core.layout.QuestionExtractor;
import io.candor.core.matching.Verdict;
import io.candor.core.workbook.WorkbookLimits;
import io.candor.core.workbook.WorkbookReader;
import io.candor.core.workbook.WorkbookView;
import io.candor.core.workbook.review.ReviewChange;

/** Turns what a person decided in a review copy into what is written, and says of each what became of it. */
final class ReviewDecisions {

    private final String by;
    private final AnswerChooser chooser = new AnswerChooser(DecisionSettings.DEFAULT);
    private final Map<String, AskedQuestion> asked = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    ReviewDecisions(byte[] original, String by) {
        this.by = by;
        WorkbookView view = new WorkbookReader(WorkbookLimits.DEFAULT).read(original);
        new QuestionExtractor().extract(view, new LayoutDetector().detect(view))
                .forEach(q -> asked.put(q.sheet() + '!' + q.cell(), q));
    }

    List<String> lines() {
        return lines;
    }

    /** The item with its decision; as it was where that cannot be applied. */
    ReviewDraft.Item decided(ReviewDraft.Item item, ReviewChange change) {
        if (!change.applicable()) {
            return refused(item, change.problem());
        }
        ReviewDraft.Decided before = item.decided();
        ReviewDraft.Item after = switch (change.wish()) {
            case ACCEPT -> accepted(item, change);
            case EDIT -> change.cells().isEmpty()
                    ? laidOut(item, change, verdict(change.verdict()), change.text())
                    : cells(item, change);
            case LEAVE -> item.with(new ReviewDraft.Decided(by, change.wish().word(), change.text(), null));
            case NOT_APPLICABLE -> laidOut(item, change, Verdict.NOT_APPLICABLE,
                    change.text() == null ? "" : change.text());
        };
        if (before == null) {
            if (after != item) {
                lines.add("%4d  %s  %s".formatted(change.number(), change.wish().word(), one(item.row().question())));
            }
            return after;
        }
        // As in the service: what somebody decided since the copy was made stays.
        boolean same = after.decided().decision().equals(before.decision())
                && java.util.Objects.equals(after.decided().reply(), before.reply());
        return same ? item : refused(item, before.by() + " decided on it since the copy was made.");
    }

    private ReviewDraft.Item accepted(ReviewDraft.Item item, ReviewChange change) {
        ReviewDraft.Proposal reply = change.candidate() == 0
                ? item.proposed()
                : item.alternatives().get(change.candidate() - 2);
        return reply == null || reply.cells().isEmpty()
                ? refused(item, "No cell takes this answer as it stands; edit it, or leave it.")
                : item.with(new ReviewDraft.Decided(by, change.wish().word(), null, reply));
    }

    private ReviewDraft.Item laidOut(ReviewDraft.Item item, ReviewChange change, Verdict verdict, String text) {
        AskedQuestion question = asked.get(item.row().sheet() + '!' + item.row().cell());
        if (question == null) {
            return refused(item, "It is no longer found in the customer's file.");
        }
        SlotText laid = chooser.reply(question, verdict, text);
        return laid.obstacle().map(o -> refused(item, o.text() + "; type into the coloured cells instead."))
                .orElseGet(() -> item.with(new ReviewDraft.Decided(by, change.wish().word(), text,
                        own(ReviewDraft.Cell.of(laid.reply().edits())))));
    }

    private ReviewDraft.Item cells(ReviewDraft.Item item, ReviewChange change) {
        AskedQuestion question = asked.get(item.row().sheet() + '!' + item.row().cell());
        if (question == null) {
            return refused(item, "It is no longer found in the customer's file.");
        }
        List<ReviewDraft.Cell> cells = question.slot().cells().stream()
                .filter(c -> !change.cells().getOrDefault(c.ref().toString(), "").isBlank())
                .map(c -> new ReviewDraft.Cell(c.ref().toString(), c.content(),
                        change.cells().get(c.ref().toString())))
                .toList();
        return item.with(new ReviewDraft.Decided(by, change.wish().word(), null, own(cells)));
    }

    private static ReviewDraft.Proposal own(List<ReviewDraft.Cell> cells) {
        return new ReviewDraft.Proposal(cells, "", "", null, null);
    }

    private ReviewDraft.Item refused(ReviewDraft.Item item, String why) {
        lines.add("%4d  not applied: %s".formatted(item.row().number(), why));
        return item;
    }

    private static Verdict verdict(String slug) {
        return Stream.of(Verdict.values()).filter(v -> v.slug().equals(slug)).findFirst().orElseThrow();
    }

    private static String one(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 90 ? line : line.substring(0, 90) + "…";
    }
}
