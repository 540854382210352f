package io.candor.core.decision;

import java.util.List;

import io.candor.core.decision.Decision.Fill;
import io.candor.core.decision.Decision.Open;
import io.candor.core.decision.Decision.Suggest;
import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.SlotCell;
import io.candor.core.layout.SlotKind;

/** Puts a decision into the cells of its question, or says what keeps it out. A slot can only lower a decision. */
final class ReplyWriter {

    Decision write(AskedQuestion question, Decision decision) {
        if (question.slot().answered()) {
            return new Open(AlreadyAnswered.reason(question, decision), List.of());
        }
        return switch (decision) {
            case Fill f -> {
                SlotText slot = SlotText.of(question, f.reply());
                yield slot.obstacle()
                        .<Decision>map(why -> new Suggest(slot.reply(), f.confidence(), why, List.of()))
                        .orElseGet(() -> new Fill(slot.reply(), f.confidence(), f.reason()));
            }
            case Suggest s -> new Suggest(SlotText.of(question, s.reply()).reply(), s.confidence(),
                    takesNothing(question) ? Reason.of(ReasonCode.NO_ANSWER_CELL) : s.reason(), s.findings());
            case Open o -> o;
        };
    }

    private static boolean takesNothing(AskedQuestion question) {
        return question.slot().cells().stream().map(SlotCell::kind).allMatch(k -> k == SlotKind.OTHER);
    }
}
