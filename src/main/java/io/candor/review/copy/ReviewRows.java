package io.candor.review.copy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.candor.bank.RankedAnswer;
import io.candor.core.workbook.review.ReviewRow;
import io.candor.questionnaire.ItemState;
import io.candor.questionnaire.ProposedReply;
import io.candor.questionnaire.QuestionnaireItem;

/** Items as a review copy shows them. */
final class ReviewRows {

    private ReviewRows() {
    }

    static ReviewRow of(QuestionnaireItem item) {
        // What was left empty on purpose is shown empty, although its proposal is kept.
        ProposedReply reply = item.state == ItemState.DECLINED ? null : item.reply;
        Map<String, String> proposed = reply == null
                ? Map.of()
                : reply.edits().stream().collect(Collectors.toMap(ProposedReply.Edit::cell, ProposedReply.Edit::after,
                        (first, second) -> first));
        List<String> alternatives = item.candidates.stream().skip(1).limit(2).map(RankedAnswer::text).toList();
        return new ReviewRow(item.number, item.edition(), item.sheet, item.cell, item.section, item.question,
                item.state.slug(), reply == null ? "none" : reply.verdict(), reply == null ? "" : reply.text(),
                item.confidence, item.reasonText, alternatives, item.assignee,
                item.slot.stream().map(c -> new ReviewRow.ReviewCell(c.cell(),
                        proposed.getOrDefault(c.cell(), c.content()), proposed.containsKey(c.cell()))).toList());
    }
}
