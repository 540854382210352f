package io.candor.core.decision;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;

/** "How often?" wants a frequency, "by when?" a date: a text without one is no answer, however near. */
final class DetailGuard implements Guard {

    @Override
    public String name() {
        return "detail";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        return Arrays.stream(AskedDetail.values())
                .filter(d -> c.question().has(d.asked()))
                .filter(d -> !c.vouched().has(d.asked()) && !d.in(c.statement()))
                .findFirst()
                .flatMap(d -> {
                    Matcher m = d.asked().matcher(c.question().text());
                    return m.find()
                            ? doubt("“" + m.group() + "” asks for " + d.text() + "; the answer gives none")
                            : Optional.empty();
                });
    }
}
