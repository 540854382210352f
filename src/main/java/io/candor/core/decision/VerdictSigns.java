package io.candor.core.decision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.candor.core.matching.Verdict;

/**
 * What tells which verdict a question gets from an answer: how the question is put, how it stands to the wording, and
 * what the clause of the answer says that speaks of just what the question asks beyond the wording.
 */
final class VerdictSigns {

    /** Words of the language, not of a trade, that turn a question round or make it stricter. */
    private static final Map<String, Pattern> ASKED = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("any", Cues.of("any")),
            Map.entry("anybody", Cues.of("any(?:one|body)|some(?:one|body)|nobody|no one|a single|single-handed")),
            Map.entry("all", Cues.of(
                    "all|every|each|entire(?:ly)?|whole|both|always|everyone|everybody|everywhere|full(?:y)?|complete(?:ly)?")),
            Map.entry("only", Cues.of("only|solely|exclusively|alone|just|nothing but|no other|nobody else|merely")),
            Map.entry("without", Cues.of("without|un[a-z]{3,}ed|missing|lacks?|lacking|absent|fails? to|unable")),
            Map.entry("still", Cues.of("still|yet|so far|remain(?:s|ing)?|left|keeps?")),
            Map.entry("can", Cues.of("can|could|may|might|possible|able")),
            Map.entry("must", Cues.of("must|shall|should|mandatory|required|obliged?|enforced?|has to|have to")),
            Map.entry("will", Cues.of("will|would|going to")),
            Map.entry("ever", Cues.of("ever|has there been|have there been|have you had|was there|were there")),
            Map.entry("else",
                    Cues.of("other than|except|outside|beyond|besides|apart from|rather than|instead of|instead")),
            Map.entry("more", Cues.of("more than|longer than|over|above|exceed(?:s|ing)?|later than|after|older")),
            Map.entry("less", Cues.of("less than|fewer|under|below|within|before|up to")),
            Map.entry("least", Cues.of("at least|minimum|no less|not less|or more|or better")),
            Map.entry("also", Cues.of("also|too|as well|even|including|included")),
            Map.entry("own", Cues.of("own|yourselves|themselves|itself|yourself|in-house")),
            Map.entry("same", Cues.of("same|shared?|common|generic|mixed")),
            Map.entry("planned", Cues.of("plan|planned|plans|future|roadmap")),
            Map.entry("true", Cues
                    .of("is it true|is it correct|is it the case|are we right|do we understand|right\\?|correct\\?"))));

    private static final Map<String, Pattern> SAID = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("yes", Cues.atStart("yes|in place|always|fully|enforced|mandatory|done|available")),
            Map.entry("no", Cues.atStart("no|none|not|never|nothing|nobody|neither|without")),
            Map.entry("partly", Cues.atStart(
                    "partly|partial(?:ly)?|in part|some|only|not all|not yet|for|planned|optional(?:ly)?|available")),
            Map.entry("not", Cues.of("not|no|none|never|without|nobody|nothing|neither")),
            Map.entry("only", Cues.of("only|except|optional|but|others?|partly|in part|planned|not yet"))));

    static final Pattern DENIAL = Cues.of("""
            not|no|never|none|neither|nor|nothing|nobody|nowhere|without|cannot|unable|lacks?|lacking
            (?:is|are|was|were) (?:blocked|forbidden|prohibited|disabled|excluded|refused|rejected|impossible)""");
    private static final Pattern CLAUSE = Pattern.compile(
            "(?<=[.;:!?])\\s+|,\\s+(?=(?:but|not|no|except|while|whereas|although|though|which|and|others?)\\b)"
                    + "|\\s+(?=(?:but|except|while|whereas|although|though|however)\\b)|\\s+and (?=(?:not|no)\\b)");

    private static final Pattern FIGURE_PART = Pattern.compile("(?<=[.;:!?])\\s+|, | and | but |\\bor\\b");
    /** The longer the better, unlike what is to be done in time. */
    private static final Pattern KEEPS = Cues.of("""
            ke(?:ep|pt|eping)|retain(?:ed|s)?|retention|stor(?:e|ed|age)|preserv(?:e|ed)|hold|held|archiv(?:e|ed)
            notice|advance|ahead|beforehand|history|valid|long|characters|availab(?:le|ility)|cover(?:age)?""");

    private final GuardCase c;
    private final Map<String, Double> signs = new LinkedHashMap<>();

    private VerdictSigns(GuardCase c) {
        this.c = c;
    }

    static Map<String, Double> of(GuardCase c) {
        return new VerdictSigns(c).read();
    }

    private Map<String, Double> read() {
        Concepts asked = c.question().concepts();
        Concepts vouched = c.vouched().concepts().plus(c.title().concepts());
        QuestionForm form = QuestionForm.of(c.question());
        put("form-" + form.name().toLowerCase(java.util.Locale.ROOT), 1);
        put("same-words", c.sameWords() ? 1 : 0);
        double near = Overlap.nearestWording(c);
        put("near", near);
        put("near-2", near * near);
        put("vouched", Overlap.of(asked, vouched));
        boolean denies = Negation.denies(c.question());
        boolean wordingDenies = Negation.denies(c.wording());
        put("denies", denies ? 1 : 0);
        put("turned", denies != wordingDenies ? 1 : 0);
        put("turned-near", denies != wordingDenies ? near : 0);
        put("opposed", opposed() ? 1 : 0);
        put("length", Math.log(1 + asked.size()));
        ASKED.forEach((name, p) -> {
            boolean has = c.question().has(p);
            put("asked-" + name, has ? 1 : 0);
            put("beyond-" + name, has && !c.vouched().has(p) ? 1 : 0);
        });
        Phrase brief = Phrase.of(c.answer().shortText());
        SAID.forEach((name, p) -> put("brief-" + name, brief.has(p) ? 1 : 0));
        SAID.forEach((name, p) -> put("text-" + name, Phrase.of(c.answer().text()).has(p) ? 1 : 0));
        clauses(asked, vouched, denies, near);
        figures(denies, asked.missingFrom(vouched));
        return withVerdict();
    }

    private void put(String name, double value) {
        if (value != 0) {
            signs.put(name, value);
        }
    }

    private boolean opposed() {
        Map<Integer, Map<Integer, String>> matched = Opposites.in(c.vouched());
        return Opposites.in(c.question()).entrySet().stream().anyMatch(pair -> {
            var said = matched.getOrDefault(pair.getKey(), Map.of());
            return !said.isEmpty() && pair.getValue().keySet().stream().noneMatch(said::containsKey);
        });
    }

    /** A clause of what would be said, and whether it denies. */
    private record Said(Concepts concepts, boolean denies, boolean limits, boolean isBrief) {
    }

    private List<Said> said() {
        return List.of(c.answer().text(), c.answer().shortText()).stream()
                .flatMap(t -> CLAUSE.splitAsStream(Phrase.of(t).text()).map(Phrase::of)
                        .map(p -> new Said(p.concepts(), p.has(DENIAL), p.has(SAID.get("only")),
                                t.equals(c.answer().shortText()))))
                .filter(s -> s.concepts().size() > 0).toList();
    }

    private void clauses(Concepts asked, Concepts vouched, boolean denies, double near) {
        List<Said> said = said();
        List<String> beyond = asked.missingFrom(vouched);
        double all = beyond.stream().mapToDouble(Overlap::weight).sum();
        put("beyond", asked.size() == 0 ? 0 : all / asked.keys().stream().mapToDouble(Overlap::weight).sum());
        put("beyond-none", all == 0 ? 1 : 0);
        double missing = 0, affirmed = 0, denied = 0, both = 0;
        for (String key : beyond) {
            boolean yes = said.stream().anyMatch(s -> !s.denies() && s.concepts().contains(key));
            boolean no = said.stream().anyMatch(s -> s.denies() && s.concepts().contains(key));
            double w = Overlap.weight(key) / all;
            missing += !yes && !no ? w : 0;
            both += yes && no ? w : 0;
            affirmed += yes && !no ? w : 0;
            denied += no && !yes ? w : 0;
        }
        put("new-missing", missing);
        put("new-affirmed", affirmed);
        put("new-denied", denied);
        put("new-both", both);
        double sign = denies ? -1 : 1;
        put("new-sign", sign * (affirmed - denied));
        Said best = said.stream().max(Comparator.comparingDouble(s -> beyond.stream()
                .filter(s.concepts()::contains).mapToDouble(k -> 2 * Overlap.weight(k)).sum()
                + asked.keys().stream().filter(s.concepts()::contains).mapToDouble(Overlap::weight).sum()
                - 0.02 * s.concepts().size())).orElse(null);
        if (best != null) {
            double share = Overlap.of(asked, best.concepts());
            double newShare = beyond.stream().filter(best.concepts()::contains).mapToDouble(Overlap::weight).sum()
                    / Math.max(1e-9, all);
            put("best-share", share);
            put("best-new", newShare);
            put(best.denies() ? "best-denies" : "best-affirms", 1);
            put(best.denies() ? "best-denies-share" : "best-affirms-share", share);
            put(best.denies() ? "best-denies-new" : "best-affirms-new", newShare);
            put("best-limits", best.limits() ? 1 : 0);
            put("best-limits-new", best.limits() ? newShare : 0);
            put("best-turned", best.denies() != denies ? 1 : 0);
            put("best-turned-share", best.denies() != denies ? share : 0);
            put("best-turned-new", best.denies() != denies ? newShare : 0);
        }
        put("denying-share", said.stream().filter(Said::denies).count() / (double) Math.max(1, said.size()));
    }

    /** Met, missed, both or not stated: each figure of the question that no wording names. */
    private void figures(boolean denies, List<String> beyond) {
        List<Quantity> vouched = c.vouched().quantities();
        for (Quantity q : c.question().quantities()) {
            if (q.amount() == 0 || vouched.stream().anyMatch(q::sameAs)) {
                continue;
            }
            List<Quantity> use = stated(q, beyond);
            long met = use.stream().filter(q::isMetBy).count();
            String outcome = use.isEmpty() ? "silent" : met == use.size() ? "met" : met == 0 ? "missed" : "mixed";
            String kind = lower(q.kind());
            put("figure-" + outcome, 1);
            put("figure-" + outcome + "-" + kind, 1);
            put("figure-" + outcome + (denies ? "-denied" : "-affirmed"), 1);
            if (outcome.equals("met") || outcome.equals("missed")) {
                Quantity fact = use.getFirst();
                String than = q.sameFigureAs(fact) ? "same" : fact.amount() < q.amount() ? "smaller" : "larger";
                put("figure-" + than + "-" + lower(q.bound()) + "-" + kind, 1);
                put("figure-" + than + "-" + lower(q.bound()) + (c.question().has(KEEPS) ? "-kept" : "-done"), 1);
            }
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The figures of one kind that the answer states for just what is asked: those of the part that speaks of most of it. */
    private List<Quantity> stated(Quantity q, List<String> beyond) {
        return FIGURE_PART.splitAsStream(c.statement().text()).map(Phrase::of)
                .filter(s -> s.quantities().stream().anyMatch(q::comparesTo))
                .max(Comparator.comparingDouble(s -> Overlap.of(c.question().concepts(), s.concepts())
                        + beyond.stream().filter(s.concepts()::contains).mapToDouble(Overlap::weight).sum()))
                .map(s -> s.quantities().stream().filter(q::comparesTo).toList()).orElse(List.of());
    }

    /** Every sign means something else beside a yes than beside a no. */
    private Map<String, Double> withVerdict() {
        Verdict v = c.approved();
        Map<String, Double> out = new LinkedHashMap<>(signs);
        out.put("approved-" + v.slug(), 1.0);
        signs.forEach((name, value) -> out.put(v.slug() + ":" + name, value));
        return out;
    }
}
