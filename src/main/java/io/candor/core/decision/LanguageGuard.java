package io.candor.core.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Guards and calibration know English; a question in another language goes to a person. */
final class LanguageGuard implements Guard {

    private static final Set<String> ENGLISH = words("english-words.txt");
    private static final Set<String> FOREIGN = words("foreign-words.txt");

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Optional<GuardFinding> check(GuardCase c) {
        return c.sameWords() || isEnglish(c.question())
                ? Optional.empty()
                : doubt("the question does not seem to be in English");
    }

    static boolean isEnglish(Phrase p) {
        List<String> words = p.words().stream().filter(w -> Character.isLetter(w.charAt(0))).toList();
        long english = words.stream().filter(ENGLISH::contains).count();
        long foreign = words.stream().filter(FOREIGN::contains).count();
        long accented = words.stream().filter(w -> w.chars().anyMatch(ch -> ch > 127)).count();
        return foreign + accented <= english || foreign == 0 && accented == 0;
    }

    private static Set<String> words(String list) {
        Set<String> out = new HashSet<>();
        Lines.of(list).forEach(l -> out.addAll(List.of(l.split("\\s+"))));
        return out;
    }
}
