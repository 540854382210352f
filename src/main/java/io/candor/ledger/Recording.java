package io.candor.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.candor.bank.RankedAnswer;
import io.candor.core.autofill.Receipt;
import io.candor.core.matching.Stance;
import io.candor.core.matching.Verdict;
import io.candor.questionnaire.Exported;
import io.candor.questionnaire.ProposedReply;
import io.candor.questionnaire.QuestionnaireItem;

/** Writes an export into the ledger: every item of which at least one cell was really written. */
@ApplicationScoped
class Recording {

    void record(@Observes Exported exported) {
        Map<String, String> written = new HashMap<>();
        for (Receipt.Written edit : exported.export().receipt.edits()) {
            written.put(place(edit.sheet(), edit.cell()), edit.after());
        }
        for (QuestionnaireItem item : exported.items()) {
            List<LedgerEntry.ToldCell> cells = item.reply == null ? List.of() : told(item, written);
            if (!cells.isEmpty()) {
                entry(exported, item, cells).persist();
            }
        }
    }

    /** A refused cell told the customer nothing, and what two items share was said by the first. */
    private static List<LedgerEntry.ToldCell> told(QuestionnaireItem item, Map<String, String> written) {
        return item.reply.edits().stream().flatMap(e -> {
            String text = written.remove(place(e.sheet(), e.cell()));
            return text == null ? Stream.empty() : Stream.of(new LedgerEntry.ToldCell(e.cell(), text));
        }).toList();
    }

    private static LedgerEntry entry(Exported exported, QuestionnaireItem item, List<LedgerEntry.ToldCell> cells) {
        LedgerEntry e = new LedgerEntry();
        e.exportId = exported.export().id;
        e.questionnaireId = exported.questionnaire().id;
        e.itemNumber = item.number;
        e.toldAt = exported.export().createdAt;
        e.customer = exported.questionnaire().customer;
        e.customerKey = CustomerKey.of(exported.questionnaire());
        e.fileName = exported.questionnaire().fileName;
        e.original = exported.export().original;
        e.completed = exported.export().completed;
        e.collections = exported.questionnaire().collections;
        e.sheet = item.sheet;
        e.cell = item.cell;
        e.askedId = item.askedId;
        e.section = item.section;
        e.question = item.question;
        e.questionKey = QuestionKey.of(item.question);
        e.answers = item.reply.sources().stream().map(ProposedReply.SourceAnswer::answer).toList();
        e.revisions = item.reply.sources().stream().map(ProposedReply.SourceAnswer::revision).toList();
        e.verdict = item.reply.verdict();
        e.directVerdict = direct(item);
        e.text = item.reply.text();
        e.cells = cells;
        e.state = item.state.slug();
        e.confidence = item.confidence;
        e.decidedBy = item.decidedBy;
        e.decidedAt = item.decidedAt;
        return e;
    }

    /** Undoes the stance of the wording that was matched, so that "MFA is optional: yes" and "required: no" agree. */
    private static String direct(QuestionnaireItem item) {
        String verdict = item.reply.verdict();
        if (item.reply.sources().size() != 1 || item.candidates == null) {
            return verdict;
        }
        String answer = item.reply.sources().getFirst().answer();
        Optional<RankedAnswer> matched = item.candidates.stream().filter(c -> c.answer().equals(answer)).findFirst();
        boolean inverted = matched.filter(c -> Stance.INVERTED.slug().equals(c.stance())).isPresent();
        return !inverted
                ? verdict
                : Stream.of(Verdict.values()).filter(v -> v.slug().equals(verdict)).findFirst()
                        .map(v -> v.inverted().slug()).orElse(verdict);
    }

    private static String place(String sheet, String cell) {
        return sheet + '!' + cell;
    }
}
