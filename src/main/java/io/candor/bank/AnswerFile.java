package io.candor.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.candor.core.matching.Posture;
import io.candor.core.matching.Stance;
import io.candor.core.matching.Verdict;
import io.candor.core.matching.Visibility;

/** Reads one file of answers. The JSON Schema {@code answers.schema.json} says the same for editors. */
final class AnswerFile {

    static final int MAX_TITLE = 120;
    static final int MAX_SHORT = 150;
    static final int MAX_TEXT = 4_000;
    static final int MAX_WORDING = 500;
    static final int MAX_NAMED = 200;

    static final String RETIRED = "retired";
    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final String SLUG_SAYS = "must be lower-case letters, digits and single hyphens";
    static final List<String> VERDICTS = Stream.of(Verdict.values()).map(Verdict::slug).toList();
    static final List<String> STANCES = Stream.of(Stance.values()).map(Stance::slug).toList();
    static final List<String> VISIBILITIES = Stream.of(Visibility.values()).map(Visibility::slug).toList();
    static final List<String> STATES = Stream.of(Posture.State.values()).map(Posture.State::slug).toList();

    private final String domain;
    private final List<BankProblem> problems;

    private AnswerFile(String domain, List<BankProblem> problems) {
        this.domain = domain;
        this.problems = problems;
    }

    /** @param places where each key and wording of the collection was seen first, over all its files */
    static List<FiledAnswer> read(String file, YamlFields fields, Map<String, String> places,
            List<BankProblem> problems) {
        AnswerFile reader = new AnswerFile(fields.matching("domain", SLUG, SLUG_SAYS, 60), problems);
        List<FiledAnswer> answers = new ArrayList<>();
        for (YamlFields each : fields.list("answers")) {
            int before = problems.size();
            FiledAnswer answer = reader.answer(each);
            unique("key", "key " + answer.key(), file, each, places);
            if (answer.retired()) {
                // Its wordings may live on in the answer that took them over.
                if (problems.size() == before) {
                    answers.add(answer);
                }
                continue;
            }
            for (AnswerContent.FiledWording w : answer.content().wordings()) {
                unique("wordings", "wording \"" + w.text() + "\"", file, each, places);
            }
            if (problems.size() == before) {
                answers.add(answer);
            }
        }
        fields.noOthers();
        return answers;
    }

    private FiledAnswer answer(YamlFields f) {
        String key = f.matching("key", SLUG, SLUG_SAYS, 80);
        AnswerContent content = new AnswerContent(f.text("title", MAX_TITLE), domain, f.oneOf("verdict", VERDICTS),
                f.optional("short", MAX_SHORT), f.text("text", MAX_TEXT), posture(f.nested("posture")),
                subProcessors(f), wordings(f),
                f.oneOf("visibility", VISIBILITIES), f.text("owner", 100), f.date("reviewBy"), f.date("validUntil"),
                source(f), evidence(f), f.texts("controls", 100), f.texts("tags", 60));
        String author = f.text("author", 100);
        String approvedBy = f.optional("approvedBy", 100);
        LocalDate approvedOn = f.date("approvedOn");
        if ((approvedBy == null) != (approvedOn == null)) {
            f.problem("approvedBy",
                    "approvedBy and approvedOn belong together; add the other, or remove both for a draft");
        }
        if (approvedBy != null && approvedBy.equals(author)) {
            f.problem("approvedBy", "is the author too; somebody else has to approve");
        }
        if (approvedOn != null && content.validUntil() != null && content.validUntil().isBefore(approvedOn)) {
            f.problem("validUntil", "is before approvedOn");
        }
        String state = f.optional("state", 20);
        if (state != null && !state.equals(RETIRED)) {
            f.problem("state",
                    "can only be " + RETIRED + "; what else an answer is follows from its approval and dates");
        }
        f.noOthers();
        return new FiledAnswer(key, content, author, approvedBy, approvedOn, RETIRED.equals(state));
    }

    private static List<AnswerContent.FiledWording> wordings(YamlFields answer) {
        List<AnswerContent.FiledWording> wordings = new ArrayList<>();
        for (YamlFields f : answer.list("wordings")) {
            String text = f.text("text", MAX_WORDING);
            String stance = f.optional("stance", 20);
            if (stance != null) {
                stance = f.oneOf("stance", STANCES);
            }
            f.noOthers();
            // "direct" is what leaving it out means: one spelling, so that it does not change the digest
            wordings.add(new AnswerContent.FiledWording(text, Stance.DIRECT.slug().equals(stance) ? null : stance));
        }
        if (wordings.isEmpty()) {
            answer.problem("wordings", "at least one wording is needed: how would a customer ask this?");
        }
        return wordings;
    }

    private static AnswerContent.FiledPosture posture(YamlFields f) {
        if (f == null) {
            return null;
        }
        AnswerContent.FiledPosture posture = new AnswerContent.FiledPosture(f.text("standard", 100),
                f.oneOf("state", STATES), f.date("target"));
        f.noOthers();
        return posture;
    }

    private static List<AnswerContent.SubProcessor> subProcessors(YamlFields answer) {
        List<AnswerContent.SubProcessor> named = new ArrayList<>();
        for (YamlFields f : answer.list("subProcessors")) {
            named.add(new AnswerContent.SubProcessor(f.text("name", MAX_NAMED), f.text("purpose", MAX_NAMED),
                    f.optional("location", MAX_NAMED), f.optional("safeguard", MAX_NAMED)));
            f.noOthers();
        }
        return named;
    }

    private static AnswerContent.Source source(YamlFields answer) {
        YamlFields f = answer.nested("source");
        if (f == null) {
            answer.problem("source", "is missing; say which document and section the answer comes from");
            return new AnswerContent.Source("", null);
        }
        AnswerContent.Source source = new AnswerContent.Source(f.text("document", 200), f.optional("section", 200));
        f.noOthers();
        return source;
    }

    private static List<AnswerContent.Evidence> evidence(YamlFields answer) {
        List<AnswerContent.Evidence> evidence = new ArrayList<>();
        for (YamlFields f : answer.list("evidence")) {
            evidence.add(
                    new AnswerContent.Evidence(f.text("title", 200), f.optional("url", 500), f.date("validUntil")));
            f.noOthers();
        }
        return evidence;
    }

    private static void unique(String field, String what, String file, YamlFields answer, Map<String, String> places) {
        String here = file + ":" + answer.line();
        String first = places.putIfAbsent(what, here);
        if (first != null) {
            answer.problem(field, what + " stands at " + first + " already; each belongs to one answer");
        }
    }
}
