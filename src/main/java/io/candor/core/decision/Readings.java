package io.candor.core.decision;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import io.candor.core.matching.ApprovedAnswer;
import io.candor.core.matching.Candidate;

/** Keeps the answers that were read. What it keeps changes no decision, only how fast it is made. */
final class Readings {

    /** A few megabytes of words; a bank that is larger is read again now and then. */
    private static final int MOST = 5_000;

    private final ConcurrentMap<ApprovedAnswer, Reading> known = new ConcurrentHashMap<>();

    GuardCase of(String asked, Phrase question, Candidate candidate) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return new GuardCase(asked, question, candidate, known.computeIfAbsent(candidate.answer(), Reading::of));
    }
}
