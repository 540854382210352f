package io.candor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.candor.core.autofill.PlannedEdit;
import io.candor.core.decision.Reply;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.workbook.CellEdit;
import io.candor.core.workbook.CellRef;
import io.candor.core.workbook.review.ReviewRow;

/**
 * The draft beside a review copy: what was proposed, and what has been decided since. It stays with whoever exports and
 * applies; experts get the workbook alone.
 *
 * @param copy id of the review copy that belongs to it
 * @param original SHA-256 of the customer's file
 */
record ReviewDraft(UUID copy, String original, List<Item> items) {

    /**
     * @param row as the copy shows it
     * @param proposed what {@code accept} writes; null where nothing is proposed
     * @param alternatives what the second and third candidate would write
     * @param decided what a person decided; null while nobody did
     */
    record Item(ReviewRow row, Proposal proposed, List<Proposal> alternatives, Decided decided) {

        Item with(Decided other) {
            return new Item(row, proposed, alternatives, other);
        }
    }

    /** Approved text laid out over cells. @param validUntil last day on which it may be said; null for no end */
    record Proposal(List<Cell> cells, String answer, String revision, Double confidence, LocalDate validUntil) {

        static Proposal of(Reply reply, double confidence) {
            return new Proposal(Cell.of(reply.edits()),
                    String.join(" + ", reply.sources().stream().map(ApprovedAnswer::id).toList()),
                    String.join(" + ", reply.sources().stream().map(a -> a.revision().hex()).toList()), confidence,
                    reply.sources().stream().flatMap(a -> a.validUntil().stream()).min(LocalDate::compareTo)
                            .orElse(null));
        }

        boolean sayableOn(LocalDate day) {
            return validUntil == null || !day.isAfter(validUntil);
        }
    }

    record Cell(String cell, String before, String after) {

        static List<Cell> of(List<CellEdit> edits) {
            return edits.stream().map(e -> new Cell(e.cell().toString(), e.before(), e.after())).toList();
        }
    }

    /** @param decision accept, edit, leave or N/A @param reply what is written; null to leave it empty */
    record Decided(String by, String decision, String text, Proposal reply) {
    }

    static List<PlannedEdit> edits(String sheet, Proposal reply, Double confidence, String by) {
        return reply.cells().stream()
                .map(c -> new PlannedEdit(new CellEdit(sheet, CellRef.parse(c.cell()), c.before(), c.after()),
                        reply.answer(), reply.revision(), confidence, by))
                .toList();
    }

    static ReviewDraft read(Path file) throws IOException {
        try {
            return Json.PRETTY.readValue(ReviewCommand.read(file), ReviewDraft.class);
        } catch (JsonProcessingException e) {
            throw new InputException(file + " is not the draft of a review copy: " + e.getOriginalMessage());
        }
    }

    /** All of it or nothing: decisions in it exist nowhere else. */
    void write(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, Json.PRETTY.writeValueAsString(this));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
