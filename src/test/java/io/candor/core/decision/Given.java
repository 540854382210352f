package io.candor.core.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.candor.core.Sha256;
import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Candidate;
import io.candor.core.matching.Posture;
import io.candor.core.matching.Stance;
import io.candor.core.matching.Verdict;
import io.candor.core.matching.Visibility;
import io.candor.core.matching.Why;
import io.candor.core.matching.Wording;

/** Approved answers to decide on, said in a line. */
final class Given {

    private final String title;
    private final List<Wording> wordings = new ArrayList<>();
    private Verdict verdict = Verdict.YES;
    private String text = "";
    private String shortText = "";
    private Optional<Posture> posture = Optional.empty();

    private Given(String title) {
        this.title = title;
    }

    static Given answer(String title) {
        return new Given(title);
    }

    Given verdict(Verdict v) {
        this.verdict = v;
        return this;
    }

    Given saying(String approvedText) {
        this.text = approvedText;
        return this;
    }

    Given shortly(String approvedShortText) {
        this.shortText = approvedShortText;
        return this;
    }

    Given askedAs(String wording) {
        wordings.add(Wording.direct(wording));
        return this;
    }

    Given askedTheOtherWayAs(String wording) {
        wordings.add(new Wording(wording, Stance.INVERTED));
        return this;
    }

    Given standing(String standard, Posture.State state) {
        this.posture = Optional.of(new Posture(standard, state, Optional.empty()));
        return this;
    }

    ApprovedAnswer approved() {
        return new ApprovedAnswer("acme", title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                Sha256.of(title + text),
                title, "", verdict, shortText, text, wordings, Visibility.PUBLIC, "Head of security",
                LocalDate.of(2026, 1, 1), Optional.empty(), posture, "", List.of(), List.of());
    }

    /** Matched by its first wording. */
    Candidate matched(double confidence) {
        return matchedBy(0, confidence);
    }

    Candidate matchedBy(int wording, double confidence) {
        return new Candidate(approved(), wordings.get(wording), confidence, confidence, List.of(), List.of(),
                Why.of("confidence", confidence, "given"));
    }
}
