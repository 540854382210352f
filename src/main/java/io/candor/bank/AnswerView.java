package io.candor.bank;

import java.util.ArrayList;
import java.util.List;

import io.candor.bank.EvidenceResource.EvidenceView;

/**
 * Everything that the page of an answer shows.
 *
 * @param waiting what the waiting revision changes in what is said; empty where none waits
 * @param proposals wordings that wait for a decision
 * @param history revisions, newest first
 * @param curates whether who looks may change it
 */
public record AnswerView(AnswerDetail answer, List<FieldDiff> waiting, List<Finding> findings,
        List<ProposalView> proposals, List<EvidenceView> evidence, List<Step> history,
        boolean curates) {

    /**
     * @param changes against the revision before; empty for the first one
     * @param current whether it is what the page shows
     */
    public record Step(RevisionView revision, List<FieldDiff> changes, List<AnswerHistory.Event> events,
            boolean current) {
    }

    /** Within a transaction. */
    static AnswerView of(Answer answer, List<Finding> findings, boolean curates) {
        AnswerDetail detail = AnswerDetail.of(answer);
        List<ProposalView> proposals = WordingProposal.<WordingProposal>list(
                "answerId = ?1 and state = 'open' order by id", answer.id).stream()
                .map(p -> ProposalView.of(p, answer)).toList();
        return new AnswerView(detail,
                detail.said() == null ? List.of() : FieldDiff.between(detail.said().content(), detail.content()),
                findings, proposals, EvidenceFile.of(answer).stream().map(EvidenceView::of).toList(),
                history(answer, detail.summary().revision()), curates);
    }

    private static List<Step> history(Answer answer, int current) {
        AnswerHistory all = AnswerHistory.of(answer);
        List<Step> steps = new ArrayList<>();
        AnswerContent before = null;
        for (RevisionView revision : all.revisions()) {
            List<AnswerHistory.Event> events = all.events().stream().filter(e -> e.revision() == revision.number())
                    .toList().reversed();
            steps.add(new Step(revision,
                    before == null ? List.of() : FieldDiff.between(before, revision.content()), events,
                    revision.number() == current));
            before = revision.content();
        }
        return steps.reversed();
    }

    public boolean may(String action) {
        return curates && answer.allowed().stream().anyMatch(a -> a.slug().equals(action));
    }

    /** Conflicts that keep it from being approved. */
    public List<Finding> blocking() {
        return findings.stream().filter(Finding::blocksApproval).toList();
    }

    public String path() {
        return "/bank/answers/" + answer.summary().id();
    }
}
