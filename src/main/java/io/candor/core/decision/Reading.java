package io.candor.core.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Stance;

/**
 * An answer's texts, taken apart once for all the questions it is held against.
 *
 * @param title what the answer is about
 * @param statement what would be said: text and short text
 * @param wordings each of its wordings
 * @param vouched all wordings of a stance together: what the approver vouched for with that verdict
 * @param named everything that names its subject: wordings of a stance, title, statement and tags
 */
record Reading(Phrase title, Phrase statement, List<ReadWording> wordings, Map<Stance, Phrase> vouched,
        Map<Stance, Concepts> named) {

    record ReadWording(Phrase text, Stance stance) {
    }

    static Reading of(ApprovedAnswer a) {
        Phrase title = Phrase.of(a.title());
        Phrase statement = Phrase.of(List.of(a.text(), a.shortText()));
        Concepts rest = title.concepts().plus(statement.concepts()).plus(Phrase.of(a.tags()).concepts());
        Map<Stance, Phrase> vouched = new EnumMap<>(Stance.class);
        Map<Stance, Concepts> named = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            Phrase all = Phrase.of(a.wordings().stream().filter(w -> w.stance() == stance).map(w -> w.text()).toList());
            vouched.put(stance, all);
            named.put(stance, all.concepts().plus(rest));
        }
        List<ReadWording> wordings = a.wordings().stream()
                .map(w -> new ReadWording(Phrase.of(w.text()), w.stance()))
                .toList();
        return new Reading(title, statement, wordings, vouched, named);
    }
}
