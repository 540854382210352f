package io.candor.core.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.candor.core.layout.AnswerSlot;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.SlotCell;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Verdict;
import io.candor.core.workbook.CellEdit;

/**
 * A reply laid out over the cells of a slot.
 *
 * @param reply with its edits: the whole reply, or as much of it as the slot takes
 * @param obstacle what keeps the rest out
 */
public record SlotText(Reply reply, Optional<Reason> obstacle) {

    /** Longest text of a cell, in every version of the format. */
    private static final int MAX_CELL = 32_767;
    private static final Pattern STARTS_WITH_VERDICT = Cues.atStart("yes|no|partial|partially|n/a|not applicable");
    private static final Pattern WANTS_VERDICT = Cues.of("yes|y ?/ ?n|ja|oui|(?:non-)?compliant");
    private static final Pattern WANTS_LETTER = Cues.of("y ?/ ?n");

    static SlotText of(AskedQuestion question, Reply reply) {
        AnswerSlot slot = question.slot();
        QuestionForm form = QuestionForm.of(Phrase.of(question.text()));
        Layer layer = new Layer(question.sheet(), reply, form);
        boolean alone = slot.verdict().isPresent() != slot.text().isPresent() && slot.ticks().isEmpty();
        if (!slot.ticks().isEmpty()) {
            layer.tick(slot.ticks());
        }
        slot.verdict().ifPresent(c -> layer.verdict(c, alone));
        slot.text().ifPresent(c -> layer.text(c, alone));
        if (slot.verdict().isEmpty() && slot.text().isEmpty() && slot.ticks().isEmpty()) {
            layer.obstacles.add(Reason.of(ReasonCode.NO_ANSWER_CELL));
        }
        return new SlotText(new Reply(reply.verdict(), reply.text(), reply.sources(), layer.edits),
                layer.obstacles.stream().findFirst());
    }

    /** The edits while they are made. */
    private static final class Layer {

        private final String sheet;
        private final Reply reply;
        private final QuestionForm form;
        private final List<CellEdit> edits = new ArrayList<>();
        private final List<Reason> obstacles = new ArrayList<>();

        Layer(String sheet, Reply reply, QuestionForm form) {
            this.sheet = sheet;
            this.reply = reply;
            this.form = form;
        }

        void tick(List<SlotCell> ticks) {
            Choices.pick(ticks.stream().map(SlotCell::heading).toList(), reply, form).ifPresentOrElse(
                    i -> write(ticks.get(i), TickMark.of(ticks.get(i))),
                    () -> noChoice(ticks.stream().map(SlotCell::heading).toList()));
        }

        void verdict(SlotCell cell, boolean alone) {
            if (!cell.choices().isEmpty()) {
                Choices.pick(cell.choices(), reply, form).ifPresentOrElse(i -> write(cell, cell.choices().get(i)),
                        () -> noChoice(cell.choices()));
            } else if (alone && !wantsVerdictOnly(cell)) {
                text(cell, true);
            } else if (reply.verdict() == Verdict.NONE) {
                if (form.takesVerdict() || wantsVerdictOnly(cell)) {
                    noChoice(List.of("yes", "no"));
                }
            } else if (reply.verdict() == Verdict.PARTIAL && wantsVerdictOnly(cell)) {
                noChoice(List.of("yes", "no"));
            } else {
                write(cell, word(cell));
            }
        }

        /** The approved text as it stands; beside no verdict cell with the verdict before it. */
        void text(SlotCell cell, boolean withVerdict) {
            if (!cell.choices().isEmpty()) {
                noChoice(cell.choices());
                return;
            }
            String lead = withVerdict && form.takesVerdict() && reply.verdict() != Verdict.NONE
                    && !STARTS_WITH_VERDICT.matcher(reply.text().toLowerCase(Locale.ROOT)).find()
                            ? lead(reply.verdict())
                            : "";
            int room = Math.min(MAX_CELL, cell.maxLength().orElse(MAX_CELL)) - lead.length();
            if (reply.text().isBlank()) {
                if (!lead.isEmpty()) {
                    write(cell, lead.strip());
                }
            } else if (reply.text().length() <= room) {
                write(cell, lead + reply.text());
            } else if (!shortText().isEmpty() && shortText().length() <= room) {
                write(cell, lead + shortText());
            } else {
                obstacles.add(new Reason(ReasonCode.TOO_LONG_FOR_CELL, "the approved text has " + reply.text().length()
                        + " characters, the cell takes " + room));
            }
        }

        private String shortText() {
            return reply.sources().stream().anyMatch(a -> a.shortText().isBlank())
                    ? ""
                    : reply.sources().stream().map(ApprovedAnswer::shortText).collect(Collectors.joining("\n"));
        }

        private void noChoice(List<String> choices) {
            String offered = choices.stream().limit(6).collect(Collectors.joining(", "))
                    + (choices.size() > 6 ? ", …" : "");
            obstacles.add(new Reason(ReasonCode.NO_CHOICE_FITS, reply.verdict() == Verdict.NONE
                    ? "the answer is a description, the cell wants one of: " + offered
                    : "no one choice says “" + reply.verdict().slug() + "” plainly: " + offered));
        }

        private void write(SlotCell cell, String after) {
            edits.add(new CellEdit(sheet, cell.ref(), cell.content(), after));
        }

        private String word(SlotCell cell) {
            boolean letter = Phrase.of(cell.heading()).has(WANTS_LETTER);
            return switch (reply.verdict()) {
                case YES -> letter ? "Y" : "Yes";
                case NO -> letter ? "N" : "No";
                case PARTIAL -> "Partial";
                case NOT_APPLICABLE -> "N/A";
                case NONE -> throw new IllegalStateException("no verdict to write");
            };
        }

        private static String lead(Verdict verdict) {
            return switch (verdict) {
                case YES -> "Yes. ";
                case NO -> "No. ";
                case PARTIAL -> "Partially. ";
                case NOT_APPLICABLE -> "Not applicable. ";
                case NONE -> "";
            };
        }

        private static boolean wantsVerdictOnly(SlotCell cell) {
            return Phrase.of(cell.heading()).has(WANTS_VERDICT);
        }
    }
}
