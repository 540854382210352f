package io.candor.bank;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.bank.AnswerContent.FiledWording;
import io.candor.core.matching.Stance;
import io.quarkus.hibernate.orm.panache.Panache;

/** Wordings that people propose, and what curators make of them. */
@ApplicationScoped
public class Proposing {

    @Inject
    AnswerChange change;
    @Inject
    Clock clock;

    /**
     * @param stance null means direct
     * @param questionnaire where it was asked; null for nowhere
     */
    public record Proposed(String text, String stance, UUID questionnaire, Integer item) {
    }

    /**
     * A wording that a review came upon. What the answer has already, or could not take, is nobody's work, and an answer
     * that is gone meanwhile is no reason to refuse the review.
     *
     * @param id {@code collection/key}
     */
    @Transactional
    public void offer(String id, Proposed given, String who) {
        AnswerKey key = AnswerKey.parse(id);
        String text = given.text().strip();
        boolean useful = text.length() <= AnswerFile.MAX_WORDING && Answer.byKey(key.collection(), key.key())
                .flatMap(a -> Revision.of(a.id, a.currentRevision()))
                .filter(r -> !has(r.content.wordings(), text)).isPresent();
        if (useful) {
            propose(key, given, who);
        }
    }

    /** Proposed twice is proposed once. */
    @Transactional
    ProposalView propose(AnswerKey key, Proposed given, String who) {
        Answer answer = key.find();
        Instant now = clock.instant();
        WordingProposal proposal = WordingProposal.open(answer.id, given.text().strip()).orElseGet(() -> {
            WordingProposal p = new WordingProposal();
            p.answerId = answer.id;
            p.text = given.text().strip();
            p.stance = given.stance() == null ? Stance.DIRECT.slug() : given.stance();
            p.questionnaireId = given.questionnaire();
            p.item = given.item();
            p.proposedBy = who;
            p.proposedAt = now;
            p.state = "open";
            p.persistAndFlush();
            return p;
        });
        return ProposalView.of(proposal, answer);
    }

    /** A new revision with the wording; it needs an approval like any other. */
    AnswerDetail accept(long id, String who) {
        return change.commit(() -> {
            WordingProposal proposal = WordingProposal.open(id);
            Answer answer = Answer.findById(proposal.answerId);
            answer.require(AnswerAction.EDIT);
            Instant now = clock.instant();
            AnswerContent content = Revision.of(answer.id, answer.currentRevision()).orElseThrow().content;
            AnswerContent wider = ContentCheck.checked(content.withWordings(with(content.wordings(), proposal)));
            TakenWordings.check(answer.collection, answer.id, wider);
            String note = "wording proposed by " + proposal.proposedBy;
            proposal.decide("accepted", who, null, now);
            proposal.revision = Editing.write(answer, wider, who, note, now).number;
            AnswerEvent.record(answer, "accept-wording", who, note, now);
            BankChange.record(answer.id, now);
            Panache.flush();
            return AnswerDetail.of(answer);
        });
    }

    @Transactional
    ProposalView reject(long id, String who, String reason) {
        WordingProposal proposal = WordingProposal.open(id);
        proposal.decide("rejected", who, reason, clock.instant());
        return ProposalView.of(proposal, Answer.findById(proposal.answerId));
    }

    private static List<FiledWording> with(List<FiledWording> wordings, WordingProposal proposal) {
        List<FiledWording> all = new ArrayList<>(wordings);
        if (!has(wordings, proposal.text)) {
            all.add(new FiledWording(proposal.text, proposal.stance));
        }
        return all;
    }

    private static boolean has(List<FiledWording> wordings, String text) {
        return wordings.stream().anyMatch(w -> w.text().equals(text));
    }
}
