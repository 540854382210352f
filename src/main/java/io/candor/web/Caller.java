package io.candor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.vertx.core.http.HttpServerRequest;

/**
 * Who calls. Until people sign in, whoever reaches the loopback address names themselves in the {@value #HEADER} header;
 * this is the one place that changes when they do.
 */
@RequestScoped
public class Caller {

    static final String HEADER = "Candor-User";
    private static final int LONGEST = 100;
    private static final String NOBODY = "local user";

    @Inject
    HttpServerRequest request;

    /** The caller's name, as it goes into histories and receipts. */
    public String name() {
        String given = request.getHeader(HEADER);
        if (given == null || given.isBlank()) {
            return NOBODY;
        }
        if (given.length() > LONGEST || given.chars().anyMatch(Character::isISOControl)) {
            throw Problems.invalid(HEADER, HEADER + " must be a name of at most " + LONGEST + " characters.");
        }
        return given.strip();
    }
}
