package io.candor.bank;

import io.candor.web.Problems;

/** Names an answer: {@code collection/key}. */
record AnswerKey(String collection, String key) {

    /** @param id {@code collection/key} */
    static AnswerKey parse(String id) {
        int slash = id.indexOf('/');
        return new AnswerKey(id.substring(0, slash), id.substring(slash + 1));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is none */
    Answer find() {
        return Answer.byKey(collection, key).orElseThrow(() -> Problems.notFound("answer " + this));
    }

    @Override
    public String toString() {
        return collection + "/" + key;
    }
}
