package io.candor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.core.decision.AnswerChooser;
import io.candor.core.decision.SlotText;
import io.candor.core.layout.SlotKind;
import io.candor.core.matching.Verdict;
import io.candor.questionnaire.ProposedReply;
import io.candor.questionnaire.QuestionnaireItem;
import io.candor.questionnaire.SlotCellView;
import io.candor.web.Problems;
import io.candor.web.Problems.FieldError;

/** A person's own reply. It has no approved source; what the cells allow binds it all the same. */
@ApplicationScoped
class OwnReply {

    /** Longest text of a cell, in every version of the format. */
    private static final int MAX_CELL = 32_767;

    @Inject
    AnswerChooser chooser;

    ProposedReply of(QuestionnaireItem item, ReviewAction.Edit edit) {
        boolean byCell = edit.cells() != null && !edit.cells().isEmpty();
        boolean byText = edit.text() != null && !edit.text().isBlank() || edit.verdict() != null;
        if (byCell == byText) {
            throw Problems.invalid("cells", "Say either what goes into which of the cells, or a verdict and a text.");
        }
        return byCell
                ? cells(item, edit.cells())
                : laidOut(item, verdict(edit.verdict()), edit.text() == null ? "" : edit.text().strip());
    }

    ProposedReply notApplicable(QuestionnaireItem item, String text) {
        return laidOut(item, Verdict.NOT_APPLICABLE, text == null ? "" : text.strip());
    }

    private ProposedReply laidOut(QuestionnaireItem item, Verdict verdict, String text) {
        SlotText laid = chooser.reply(item.asked(), verdict, text);
        laid.obstacle().ifPresent(reason -> {
            throw Problems.problem(422, reason.code().slug(), "The cells do not take this reply",
                    reason.text() + "; say cell by cell what is to be written.").build();
        });
        ProposedReply reply = ProposedReply.of(laid.reply());
        return new ProposedReply(reply.verdict(), text, List.of(), checked(item, reply.edits().stream()
                .collect(Collectors.toMap(ProposedReply.Edit::cell, ProposedReply.Edit::after, (a, b) -> a,
                        TreeMap::new))));
    }

    private static ProposedReply cells(QuestionnaireItem item, Map<String, String> cells) {
        List<ProposedReply.Edit> edits = checked(item, cells);
        String text = edits.stream().filter(e -> kind(item, e) == SlotKind.TEXT).map(ProposedReply.Edit::after)
                .findFirst().orElseGet(() -> edits.getFirst().after());
        return new ProposedReply(Verdict.NONE.slug(), text, List.of(), edits);
    }

    private static SlotKind kind(QuestionnaireItem item, ProposedReply.Edit edit) {
        return item.slot.stream().filter(c -> c.cell().equals(edit.cell())).findFirst().orElseThrow().slotKind();
    }

    /** Empty texts leave their cell as it is. */
    private static List<ProposedReply.Edit> checked(QuestionnaireItem item, Map<String, String> cells) {
        List<FieldError> errors = new ArrayList<>();
        List<ProposedReply.Edit> edits = new ArrayList<>();
        int ticks = 0;
        for (Map.Entry<String, String> wish : new TreeMap<>(cells).entrySet()) {
            Optional<SlotCellView> cell = item.slot.stream().filter(c -> c.cell().equals(wish.getKey())).findFirst();
            String text = wish.getValue() == null ? "" : wish.getValue();
            String problem = cell.map(c -> problem(c, text)).orElseGet(() -> wish.getKey()
                    + " takes no reply to this question; its cells are "
                    + item.slot.stream().map(SlotCellView::cell).collect(Collectors.joining(", ")) + ".");
            if (!problem.isEmpty()) {
                errors.add(new FieldError("cells." + wish.getKey(), problem));
            } else if (!text.isBlank()) {
                ticks += cell.get().slotKind() == SlotKind.TICK ? 1 : 0;
                edits.add(new ProposedReply.Edit(item.sheet, wish.getKey(), cell.get().content(), text));
            }
        }
        if (ticks > 1) {
            errors.add(new FieldError("cells", "Only one of the columns can be ticked."));
        }
        if (edits.isEmpty() && errors.isEmpty()) {
            errors.add(new FieldError("cells", "Nothing would be written; decline the item to leave it empty."));
        }
        if (!errors.isEmpty()) {
            throw Problems.problem(422, "cell-does-not-take-it", "The cells do not take this reply",
                    errors.getFirst().message()).with("errors", errors).build();
        }
        return edits;
    }

    private static String problem(SlotCellView cell, String text) {
        int most = cell.maxLength() == null ? MAX_CELL : Math.min(MAX_CELL, cell.maxLength());
        if (text.length() > most) {
            return cell.cell() + " takes at most " + most + " characters, this has " + text.length() + ".";
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            return "The text for " + cell.cell() + " holds characters that no workbook can store.";
        }
        if (!text.isBlank() && !cell.choices().isEmpty() && !cell.choices().contains(text)) {
            return cell.cell() + " takes only: " + String.join(", ", cell.choices()) + ".";
        }
        return "";
    }

    private static Verdict verdict(String slug) {
        if (slug == null) {
            return Verdict.NONE;
        }
        return Stream.of(Verdict.values()).filter(v -> v.slug().equals(slug)).findFirst()
                .orElseThrow(() -> Problems.invalid("verdict", "There is no verdict \"" + slug
                        + "\"; known are yes, no, partial, not-applicable, none."));
    }
}
