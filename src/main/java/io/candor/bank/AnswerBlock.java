package io.candor.bank;

import io.quarkus.qute.TemplateInstance;

/** A part of an answer's page that another feature fills: what it knows of the answer. A bean of the feature's package. */
public interface AnswerBlock {

    /**
     * Called outside of any transaction.
     *
     * @param answer id, {@code collection/key}
     */
    TemplateInstance block(String answer);
}
