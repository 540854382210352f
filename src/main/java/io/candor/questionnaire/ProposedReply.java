package io.candor.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.candor.core.decision.Reply;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.workbook.CellEdit;
import io.candor.core.workbook.CellRef;

/**
 * What would be written for an item, as stored and as sent over the API.
 *
 * @param verdict slug of the verdict to the question as asked
 * @param text approved text, or a person's own
 * @param sources the approved answers it is made of; empty for a person's own text
 * @param edits the cells exactly as they would be written
 */
public record ProposedReply(String verdict, String text, List<SourceAnswer> sources, List<Edit> edits) {

    public static ProposedReply of(Reply reply) {
        return new ProposedReply(reply.verdict().slug(), reply.text(),
                reply.sources().stream().map(SourceAnswer::of).toList(), reply.edits().stream().map(Edit::of).toList());
    }

    /** The same words in other cells. */
    public ProposedReply with(List<Edit> others) {
        return new ProposedReply(verdict, text, sources, others);
    }

    /** Last day on which all of it may be said; null for no end. */
    LocalDate validUntil() {
        return sources.stream().map(SourceAnswer::validUntil).filter(Objects::nonNull).min(LocalDate::compareTo)
                .orElse(null);
    }

    List<CellEdit> cellEdits() {
        return edits.stream().map(e -> new CellEdit(e.sheet(), CellRef.parse(e.cell()), e.before(), e.after()))
                .toList();
    }

    /** @param revision digest of the revision that was read */
    public record SourceAnswer(String answer, String revision, String title, String approvedBy, LocalDate approvedOn,
            LocalDate validUntil, String source) {

        static SourceAnswer of(ApprovedAnswer a) {
            return new SourceAnswer(a.id(), a.revision().hex(), a.title(), a.approvedBy(), a.approvedOn(),
                    a.validUntil().orElse(null), a.source());
        }
    }

    public record Edit(String sheet, String cell, String before, String after) {

        static Edit of(CellEdit e) {
            return new Edit(e.sheet(), e.cell().toString(), e.before(), e.after());
        }
    }
}
