package io.candor.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries a reply from one slot to another: each cell's text goes to the cell that takes the same. */
final class SlotMove {

    private SlotMove() {
    }

    /** Empty where a cell has no counterpart that takes its text. */
    static Optional<ProposedReply> of(ProposedReply reply, List<SlotCellView> from, List<SlotCellView> to) {
        List<ProposedReply.Edit> edits = new ArrayList<>();
        for (ProposedReply.Edit edit : reply.edits()) {
            Optional<SlotCellView> was = from.stream().filter(c -> c.cell().equals(edit.cell())).findFirst();
            Optional<SlotCellView> target = was.flatMap(w -> to.stream().filter(t -> same(w, t)).findFirst())
                    .filter(t -> takes(t, edit.after()));
            if (target.isEmpty()) {
                return Optional.empty();
            }
            edits.add(new ProposedReply.Edit(edit.sheet(), target.get().cell(), target.get().content(), edit.after()));
        }
        return Optional.of(reply.with(edits));
    }

    private static boolean same(SlotCellView a, SlotCellView b) {
        boolean byHeading = a.kind().equals("tick") || a.kind().equals("other");
        return a.kind().equals(b.kind()) && (!byHeading || a.heading().equals(b.heading()));
    }

    private static boolean takes(SlotCellView cell, String text) {
        return (cell.choices().isEmpty() || cell.choices().contains(text))
                && (cell.maxLength() == null || text.length() <= cell.maxLength());
    }
}
