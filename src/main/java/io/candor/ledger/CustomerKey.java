package io.candor.ledger;

import io.candor.questionnaire.Questionnaire;

/** Who a questionnaire's customer is, over all its questionnaires. */
final class CustomerKey {

    private CustomerKey() {
    }

    /** By name; of a customer that nobody named, the file is all that is known. */
    static String of(Questionnaire q) {
        return q.customer == null ? "file " + q.digest : of(q.customer);
    }

    static String of(String name) {
        return QuestionKey.of(name);
    }
}
