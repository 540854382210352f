package io.candor.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.questionnaire.ProposedReply.SourceAnswer;

/** What somebody should know before the file goes out, although nothing stands in the way yet. */
@ApplicationScoped
public class Warnings {

    @Inject
    Clock clock;

    /**
     * @param code {@code expires-before-due-date}, or that of a {@link Sayable.Objection}: then the item is held back
     * @param number of the item
     * @param answers ids of the answers it is made of
     * @param validUntil last day on which it may be said; null for no end
     */
    public record Warning(String code, int number, String sheet, String cell, List<String> answers,
            LocalDate validUntil, String text) {
    }

    @Transactional
    List<Warning> of(Questionnaire questionnaire) {
        List<QuestionnaireItem> leaving = QuestionnaireItem.leaving(questionnaire.id);
        Sayable sayable = Sayable.of(questionnaire, leaving.stream().map(i -> i.reply).toList(), clock);
        List<Warning> warnings = new ArrayList<>();
        for (QuestionnaireItem item : leaving) {
            if (item.reply == null) {
                continue;
            }
            sayable.objection(item.reply).ifPresentOrElse(
                    objection -> warnings
                            .add(warning(item, objection.code(), item.reply.validUntil(), objection.text())),
                    () -> expiring(questionnaire.dueDate, item, warnings));
        }
        return warnings;
    }

    private static void expiring(LocalDate due, QuestionnaireItem item, List<Warning> warnings) {
        LocalDate end = item.reply.validUntil();
        if (due != null && end != null && end.isBefore(due)) {
            warnings.add(warning(item, "expires-before-due-date", end, "what is said here is valid until " + end
                    + ", the questionnaire is due on " + due + "; export it before then, or have the answer renewed"));
        }
    }

    private static Warning warning(QuestionnaireItem item, String code, LocalDate end, String text) {
        return new Warning(code, item.number, item.sheet, item.cell,
                item.reply.sources().stream().map(SourceAnswer::answer).toList(), end, text);
    }
}
