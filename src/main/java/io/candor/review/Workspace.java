package io.candor.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.candor.questionnaire.Questionnaire;
import io.candor.questionnaire.QuestionnaireSummary.Tally;

/** What the workspace says above its questions. @param people who has questions to look at */
record Workspace(UUID id, String title, String fileName, List<String> collections, boolean nda, LocalDate dueDate,
        String finishedBy, Tally items, long sheets, List<Progress.Section> sections, List<String> people) {

    static Workspace of(Questionnaire q) {
        Progress progress = Progress.of(q.id);
        return new Workspace(q.id, q.customer == null ? q.fileName : q.customer, q.fileName, q.collections, q.nda,
                q.dueDate, q.finishedBy, tally(progress.states()),
                progress.sections().stream().map(Progress.Section::sheet).distinct().count(), progress.sections(),
                progress.people().stream().map(Progress.Share::assignee).filter(p -> p != null).toList());
    }

    /** How many questions are in which state now. */
    static Tally tally(UUID questionnaire) {
        return tally(Progress.states(questionnaire));
    }

    private static Tally tally(Map<String, Long> states) {
        return new Tally(states.getOrDefault("accepted", 0L) + states.getOrDefault("edited", 0L),
                states.getOrDefault("filled", 0L), states.getOrDefault("suggested", 0L),
                states.getOrDefault("open", 0L), states.getOrDefault("declined", 0L));
    }

    public String path() {
        return "/questionnaires/" + id + "/review";
    }

    public boolean finished() {
        return finishedBy != null;
    }
}
