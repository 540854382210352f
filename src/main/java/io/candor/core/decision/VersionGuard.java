package io.candor.core.decision;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.candor.core.decision.Quantity.Kind;

/** "Only TLS 1.3" is not answered by "TLS 1.2 or 1.3": where a question shuts others out, the answer must too. */
final class VersionGuard implements Guard {

    private static final Pattern SHUTS_OUT = Cues.of("""
            only|solely|exclusively|no other
            enforced?|mandatory|minimum
            earlier|older|lower|previous|legacy|prior versions
            disabled""");

    @Override
    public String name() {
        return "version";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        if (!c.question().has(SHUTS_OUT)) {
            return Optional.empty();
        }
        List<Quantity> asked = versions(c.question());
        List<Quantity> vouched = versions(c.vouched());
        List<Quantity> stated = versions(c.statement());
        return stated.stream()
                .filter(s -> asked.stream().anyMatch(s::comparesTo))
                .filter(s -> asked.stream().noneMatch(a -> a.amount() == s.amount()))
                .filter(s -> vouched.stream().noneMatch(v -> asked.stream().anyMatch(v::sameAs)))
                .findFirst()
                .flatMap(s -> contradiction("the question shuts out other versions than “" + asked.getFirst().spelling()
                        + "”; the answer also states “" + s.spelling() + "”"));
    }

    private static List<Quantity> versions(Phrase p) {
        return p.quantities().stream().filter(q -> q.kind() == Kind.VERSION).toList();
    }
}
