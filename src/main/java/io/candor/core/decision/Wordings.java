package io.candor.core.decision;

import java.util.List;
import java.util.Set;

/** When a question is a wording, near enough that nobody would call them two. */
final class Wordings {

    private static final Set<String> SILENT = Set.of("please", "kindly", "the", "a", "an", "your", "our", "you", "do",
            "does", "is", "are", "has", "have", "organisation", "organization", "company", "vendor", "of", "any");

    private Wordings() {
    }

    static boolean same(Phrase a, Phrase b) {
        List<String> x = telling(a);
        List<String> y = telling(b);
        return !x.isEmpty() && x.equals(y);
    }

    private static List<String> telling(Phrase p) {
        return p.words().stream().filter(w -> !SILENT.contains(w)).map(Stem::of).toList();
    }
}
