package io.candor.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A ledger entry over the wire.
 *
 * @param customer null where nobody told who it is
 * @param cell the cell of the question
 * @param sources the approved answers that it is made of, with the digest of the revision; empty for a person's own text
 * @param verdict to the question as asked
 * @param text as decided; {@code cells} hold it as written
 * @param state filled, accepted or edited
 * @param original SHA-256 of the customer's file
 * @param completed SHA-256 of the file that was given back
 */
public record LedgerEntryView(long id, Instant toldAt, String customer, UUID questionnaire, UUID export,
        String fileName, String original, String completed, int item, String sheet, String cell, String askedId,
        String section, String question, List<Source> sources, String verdict, String text,
        List<LedgerEntry.ToldCell> cells, String state, Double confidence, String decidedBy, Instant decidedAt) {

    static final List<String> COLUMNS = List.of("told_at", "customer", "file", "sheet", "cell", "id", "question",
            "verdict", "text", "written", "answers", "revisions", "state", "decided_by", "original_sha256",
            "completed_sha256");

    /** @param revision digest */
    public record Source(String answer, String revision) {
    }

    static LedgerEntryView of(LedgerEntry e) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < e.answers.size(); i++) {
            sources.add(new Source(e.answers.get(i), e.revisions.get(i)));
        }
        return new LedgerEntryView(e.id, e.toldAt, e.customer, e.questionnaireId, e.exportId, e.fileName, e.original,
                e.completed, e.itemNumber, e.sheet, e.cell, e.askedId, e.section, e.question, sources, e.verdict,
                e.text, e.cells, e.state, e.confidence, e.decidedBy, e.decidedAt);
    }

    static List<Object> row(LedgerEntry e) {
        return Arrays.asList(e.toldAt, e.customer, e.fileName, e.sheet, e.cell, e.askedId, e.question,
                e.verdict, e.text,
                e.cells.stream().map(c -> c.cell() + ": " + c.text()).collect(Collectors.joining("\n")),
                String.join(" + ", e.answers), String.join(" + ", e.revisions), e.state, e.decidedBy, e.original,
                e.completed);
    }
}
