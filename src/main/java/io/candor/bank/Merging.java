package io.candor.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.bank.AnswerContent.FiledWording;
import io.candor.web.Problems;

/**
 * Makes one answer of two: the survivor takes the wordings, tags and controls over in a revision that waits for review,
 * the other one is retired and points to it. Both keep their histories.
 */
@ApplicationScoped
class Merging {

    @Inject
    AnswerChange change;

    AnswerDetail merge(AnswerKey key, String ifMatch, AnswerKey into, String who, String reason) {
        if (!key.collection().equals(into.collection()) || key.equals(into)) {
            throw Problems.invalid("into", "An answer is merged into another one of its own collection.");
        }
        return change.run(key, ifMatch, new Act(AnswerAction.RETIRE, who, "merged into " + into + ": " + reason),
                (merged, now) -> {
                    Answer survivor = into.find();
                    survivor.require(AnswerAction.EDIT);
                    AnswerContent taken = Revision.of(merged.id, merged.currentRevision()).orElseThrow().content;
                    AnswerContent own = Revision.of(survivor.id, survivor.currentRevision()).orElseThrow().content;
                    merged.retire(taken, now);
                    merged.mergedInto = survivor.id;
                    String note = "took over the wordings of " + key + ": " + reason;
                    AnswerContent both = ContentCheck.checked(both(own, taken));
                    if (!both.equals(own)) {
                        Editing.write(survivor, both, who, note, now);
                        survivor.submit(now);
                    }
                    AnswerEvent.record(survivor, "merge", who, note, now);
                    BankChange.record(survivor.id, now);
                });
    }

    private static AnswerContent both(AnswerContent own, AnswerContent taken) {
        List<FiledWording> wordings = new ArrayList<>(own.wordings());
        taken.wordings().stream().filter(w -> own.wordings().stream().noneMatch(o -> o.text().equals(w.text())))
                .forEach(wordings::add);
        return own.withWordings(wordings).withReferences(distinct(own.controls(), taken.controls()),
                distinct(own.tags(), taken.tags()));
    }

    private static List<String> distinct(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
