package io.candor.bank;

import io.candor.web.Problems;

/** Names an answer: {@code collection/key}. */
record AnswerKey(String collection, String key) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is none */
    Answer find() {
        return Answer.byKey(collection, key).orElseThrow(() -> Problems.notFound("answer " + this));
    }

    @Override
    public String toString() {
        return collection + "/" + key;
    }
}
