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
class Proposing {

    @Inject
    AnswerChange change;
    @Inject
    Clock clock;

    /**
     * @param stance null means direct
     * @param questionnaire where it was asked; null for nowhere
     */
    record Proposed(String text, String stance, UUID questionnaire, Integer item) {
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
        boolean known = wordings.stream().anyMatch(w -> w.text().equals(proposal.text));
        if (!known) {
            all.add(new FiledWording(proposal.text, proposal.stance));
        }
        return all;
    }
}
