package io.candor.bank;

import java.util.List;

import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Collections that a request names. */
final class Collections {

    private Collections() {
    }

    /** The named ones, or all where none is named; a name that no collection has is the caller's mistake. */
    static List<String> known(String field, List<String> named) {
        List<String> keys = QuarkusTransaction.requiringNew().call(AnswerCollection::keys);
        if (named == null || named.isEmpty()) {
            return keys;
        }
        for (String name : named) {
            if (!keys.contains(name)) {
                throw Problems.invalid(field,
                        "There is no collection \"" + name + "\"; there are " + String.join(", ", keys) + ".");
            }
        }
        return named;
    }
}
