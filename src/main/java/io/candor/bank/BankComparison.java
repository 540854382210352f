package io.candor.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.core.decision.Statement;
import io.candor.core.matching.Nearness;
import io.candor.core.reading.SentenceModel;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Looks for duplicates and conflicts: around one answer on save, or over a whole collection. */
@ApplicationScoped
class BankComparison {

    @Inject
    SentenceModel model;
    @Inject
    DatabaseVectors vectors;

    /** Around an answer as it is now; the left side of each finding is this answer. */
    List<Finding> around(Answer answer) {
        Revision current = Revision.of(answer.id, answer.currentRevision()).orElseThrow();
        return around(answer.collection, ComparedAnswer.of(answer, current));
    }

    /** Around a content that may not be saved yet. */
    List<Finding> around(String collection, ComparedAnswer one) {
        List<ComparedAnswer> others = SimilarAnswers.of(collection, one);
        List<ComparedAnswer[]> sameStandard = new ArrayList<>();
        if (one.content().posture() != null) {
            SimilarAnswers.withPosture(collection, one.answerId())
                    .forEach(other -> addIfSameStandard(sameStandard, one, other));
        }
        return judged(new Comparing(nearness()).findings(new WordingGrid(others).near(one), sameStandard));
    }

    /** Over all of a collection but what is retired: what is said, and the latest drafts. */
    List<Finding> whole(String collection) {
        List<ComparedAnswer> all = QuarkusTransaction.requiringNew().call(() -> SimilarAnswers.all(collection));
        List<ComparedAnswer> postures = all.stream().filter(a -> a.content().posture() != null).toList();
        List<ComparedAnswer[]> sameStandard = new ArrayList<>();
        for (int i = 0; i < postures.size(); i++) {
            for (int j = 0; j < i; j++) {
                addIfSameStandard(sameStandard, postures.get(i), postures.get(j));
            }
        }
        return judged(new Comparing(nearness()).findings(new WordingGrid(all).pairs(), sameStandard));
    }

    private static void addIfSameStandard(List<ComparedAnswer[]> couples, ComparedAnswer one, ComparedAnswer other) {
        if (one.answerId() != other.answerId() && Statement.sameStandard(one.content().posture().standard(),
                other.content().posture().standard())) {
            couples.add(new ComparedAnswer[]{one, other});
        }
    }

    private static List<Finding> judged(List<Finding> findings) {
        return QuarkusTransaction.joiningExisting().call(() -> findings.stream().map(f -> {
            Optional<AcceptedConflict> accepted = f.kind() == Finding.Kind.CONFLICT
                    ? AcceptedConflict.of(f.left().digest(), f.right().digest())
                    : Optional.empty();
            return accepted.map(a -> f.withAccepted(new Finding.Accepted(a.who, a.at, a.reason))).orElse(f);
        }).toList());
    }

    private Nearness nearness() {
        return new Nearness(model, vectors);
    }
}
