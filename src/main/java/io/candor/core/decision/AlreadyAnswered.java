package io.candor.core.decision;

import java.util.List;
import java.util.stream.Collectors;

import io.candor.core.layout.AskedQuestion;
import io.candor.core.layout.SlotCell;
import io.candor.core.layout.SlotKind;
import io.candor.core.matching.Verdict;

/** Compares what a file already says with what the bank would say; what is there stays. */
final class AlreadyAnswered {

    private AlreadyAnswered() {
    }

    static Reason reason(AskedQuestion question, Decision decision) {
        List<SlotCell> answered = question.slot().cells().stream()
                .filter(c -> c.answered() && c.kind() != SlotKind.OTHER)
                .toList();
        String said = answered.stream().map(SlotCell::content).collect(Collectors.joining(" / ", "“", "”"));
        return new Reason(ReasonCode.ALREADY_ANSWERED, "the file says " + said + "; " + compared(answered, decision));
    }

    private static String compared(List<SlotCell> answered, Decision decision) {
        Reply reply = switch (decision) {
            case Decision.Fill f -> f.reply();
            case Decision.Suggest s -> s.reply();
            case Decision.Open o -> null;
        };
        if (reply == null || reply.sources().isEmpty()) {
            return "the bank has no answer to compare it with";
        }
        String bank = "“" + reply.sources().getFirst().title() + "”";
        if (answered.stream().anyMatch(c -> c.content().strip().equals(reply.text().strip()))) {
            return "the same as the approved " + bank;
        }
        Verdict said = answered.stream().map(GivenReply::verdict).filter(v -> v != Verdict.NONE).findFirst()
                .orElse(Verdict.NONE);
        if (said == Verdict.NONE || reply.verdict() == Verdict.NONE) {
            return "compare it with the approved " + bank;
        }
        return (said == reply.verdict()
                ? "the approved " + bank + " agrees: "
                : "the approved " + bank + " says otherwise: ") + reply.verdict().slug();
    }
}
