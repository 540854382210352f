package io.candor.core.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.candor.core.matching.Verdict;
import io.candor.core.matching.Why;

/** What tells whether an answer says all that a question asks: what ranking saw, and what is left of the question. */
final class AnswerSigns {

    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{L}\\p{N},;:)] )\\p{Lu}[\\p{L}\\p{N}]+|\\b[\\p{L}]*\\p{N}+[\\p{L}\\p{N}]*\\b|\\b\\p{Lu}{2,}\\b");
    static final Pattern WH = Pattern.compile(
            "\\b(how (?:often|long|many|much|quickly|soon|fast|are|is|do|does|can)|how|who|whom|where|when|why|which|what|describe|explain|list)\\b");

    private static final Guards DOUBTS = Guards.all();

    private static final List<String> BY_FORM = List.of("confidence", "near", "vouched", "covered", "missing",
            "best-sentence", "beyond", "beyond-said", "wording-covered", "wh-new");

    private final GuardCase c;
    private final GuardCase rival;
    private final Map<String, Double> signs = new LinkedHashMap<>();

    private AnswerSigns(GuardCase c, GuardCase rival) {
        this.c = c;
        this.rival = rival;
    }

    /** @param all what was found, the best first, this one among them: the best other one is its rival */
    static Map<String, Double> of(GuardCase c, List<GuardCase> all) {
        return new AnswerSigns(c, all.stream().filter(o -> o != c).findFirst().orElse(null)).read();
    }

    private Map<String, Double> read() {
        ranking();
        words();
        form();
        // A description, a label and a yes-or-no question are each answered in their own way.
        String form = QuestionForm.of(c.question()).name().toLowerCase(Locale.ROOT);
        BY_FORM.stream().filter(signs::containsKey).toList().forEach(sign -> put(form + ":" + sign, signs.get(sign)));
        return signs;
    }

    private void put(String name, double value) {
        if (value != 0) {
            signs.put(name, value);
        }
    }

    private void ranking() {
        double p = Math.min(0.999, Math.max(0.001, c.confidence()));
        put("confidence", Math.log(p / (1 - p)));
        for (Why part : c.why().parts()) {
            if (part.parts().isEmpty()) {
                put("cue-" + part.name(), part.value());
            } else {
                put("score", part.value());
                part.parts().forEach(f -> put("rank-" + f.name(), f.value()));
            }
        }
        if (rival != null) {
            put("other-confidence", rival.confidence());
            put("other-alike", rival.statement().concepts().overlap(c.statement().concepts()));
            put("other-near", Overlap.nearestWording(rival) - Overlap.nearestWording(c));
            put("other-covers", Overlap.of(c.question().concepts(), named(rival))
                    - Overlap.of(c.question().concepts(), named(c)));
        }
    }

    private static Concepts named(GuardCase c) {
        return c.reading().named().get(c.stance()).plus(c.wording().concepts());
    }

    private void words() {
        Concepts asked = c.question().concepts();
        Concepts vouched = c.vouched().concepts().plus(c.title().concepts());
        Concepts all = named(c);
        put("same-words", c.sameWords() ? 1 : 0);
        put("near", Overlap.nearestWording(c));
        put("vouched", Overlap.of(asked, vouched));
        put("covered", Overlap.of(asked, all));
        put("vouched-all", asked.missingFrom(vouched).isEmpty() ? 1 : 0);
        put("covered-all", asked.missingFrom(all).isEmpty() ? 1 : 0);
        put("wording-covered", Overlap.of(c.wording().concepts(), asked));
        List<String> missing = asked.missingFrom(all);
        put("missing", missing.stream().filter(k -> !Vocabulary.ENGLISH.isLight(k)).count());
        put("missing-light", missing.stream().filter(Vocabulary.ENGLISH::isLight).count());
        put("asked-size", Math.log(1 + asked.size()));
        List<Phrase> sentences = c.statement().sentences();
        double best = sentences.stream().mapToDouble(s -> Overlap.of(asked, s.concepts())).max().orElse(0);
        put("best-sentence", best);
        List<String> beyond = asked.missingFrom(vouched);
        Concepts affirmed = sentences.stream().filter(s -> !s.has(VerdictSigns.DENIAL)).map(Phrase::concepts)
                .reduce(Phrase.of("").concepts(), Concepts::plus);
        put("beyond", beyond.size());
        put("beyond-said", beyond.stream().filter(c.statement().concepts()::contains).count()
                / (double) Math.max(1, beyond.size()));
        put("beyond-affirmed",
                beyond.stream().filter(affirmed::contains).count() / (double) Math.max(1, beyond.size()));
        put("beyond-denied-alone",
                beyond.stream().filter(k -> c.statement().concepts().contains(k) && !affirmed.contains(k)).count());
        Set<String> text = Set.copyOf(Phrase.of(List.of(c.answer().text(), c.answer().shortText(), c.answer().title(),
                c.vouched().text(), c.wording().text())).words());
        put("names-missing",
                NAME.matcher(c.asked()).results().map(MatchResult::group).map(n -> n.toLowerCase(Locale.ROOT))
                        .distinct().filter(n -> !text.contains(n)).count());
    }

    private void form() {
        QuestionForm form = QuestionForm.of(c.question());
        put("form-" + form.name().toLowerCase(Locale.ROOT), 1);
        put("verdict-missing", form.takesVerdict() && c.answer().verdict() == Verdict.NONE ? 1 : 0);
        List<Clause> clauses = Clauses.split(c.asked());
        put("clauses", clauses.size() - 1);
        if (clauses.size() > 1) {
            put("clauses-uncovered", clauses.stream().filter(x -> !Coverage.of(x, c)).count());
        }
        put("and", c.question().words().stream().filter(w -> w.equals("and") || w.equals("or")).count());
        put("text-length", Math.log(1 + c.statement().words().size()));
        WH.matcher(c.question().text()).results().map(MatchResult::group).limit(1).forEach(w -> {
            put("wh-" + w.replace(' ', '-'), 1);
            put(c.vouched().text().contains(w) ? "wh-vouched" : "wh-new", 1);
        });
        for (AskedDetail d : AskedDetail.values()) {
            if (c.question().has(d.asked()) && !c.vouched().has(d.asked())) {
                put("detail-" + (d.in(c.statement()) ? "given" : "lacking"), 1);
            }
        }
        for (GuardFinding f : DOUBTS.doubts(c)) {
            put("found-" + f.guard() + "-" + f.severity().slug(), 1);
        }
        List<Quantity> vouched = c.vouched().quantities();
        for (Quantity q : c.question().quantities()) {
            boolean known = vouched.stream().anyMatch(q::sameAs);
            boolean stated = c.statement().quantities().stream().anyMatch(q::comparesTo);
            put("figure-" + (known ? "vouched" : stated ? "stated" : "silent"), 1);
        }
    }
}
