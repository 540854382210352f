package io.candor.web;

import io.quarkus.qute.TemplateInstance;

/** A part of the start page that a feature fills: what waits for the person who looks. A bean of the feature's package. */
public interface HomeBlock {

    /** From top to bottom. */
    int order();

    /** Called outside of any transaction; null where nothing is to be said to this person. */
    TemplateInstance block();
}
