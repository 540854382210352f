package io.candor.bank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.candor.bank.AnswerContent.FiledPosture;
import io.candor.bank.AnswerContent.FiledWording;
import io.candor.bank.AnswerContent.Source;
import io.candor.bank.AnswerContent.SubProcessor;
import io.candor.web.Problems;
import io.candor.web.Problems.FieldError;

/** Holds what comes over the API to the rules of bank files, so that whatever is stored can be filed. */
final class ContentCheck {

    private final List<FieldError> errors = new ArrayList<>();

    private ContentCheck() {
    }

    /**
     * The content in its one spelling: texts stripped, "direct" left out.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem with every mistake at once
     */
    static AnswerContent checked(AnswerContent c) {
        ContentCheck check = new ContentCheck();
        AnswerContent clean = check.of(c);
        if (!check.errors.isEmpty()) {
            throw Problems.invalid(check.errors);
        }
        return clean;
    }

    private AnswerContent of(AnswerContent c) {
        if (c == null) {
            error("", "is missing");
            return null;
        }
        String domain = text("domain", c.domain(), 60);
        if (domain != null && !AnswerFile.SLUG.matcher(domain).matches()) {
            error("domain", AnswerFile.SLUG_SAYS);
        }
        return new AnswerContent(text("title", c.title(), AnswerFile.MAX_TITLE), domain,
                oneOf("verdict", c.verdict(), AnswerFile.VERDICTS),
                optional("shortText", c.shortText(), AnswerFile.MAX_SHORT), text("text", c.text(), AnswerFile.MAX_TEXT),
                posture(c.posture()), subProcessors(c.subProcessors()), wordings(c.wordings()),
                oneOf("visibility", c.visibility(), AnswerFile.VISIBILITIES), text("owner", c.owner(), 100),
                c.reviewBy(), c.validUntil(), source(c.source()), evidence(c), texts("controls", c.controls(), 100),
                texts("tags", c.tags(), 60));
    }

    private List<FiledWording> wordings(List<FiledWording> given) {
        List<FiledWording> clean = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String at = "wordings[" + i + "]";
            String text = text(at + ".text", given.get(i).text(), AnswerFile.MAX_WORDING);
            String stance = given.get(i).stance() == null
                    ? null
                    : oneOf(at + ".stance", given.get(i).stance(), AnswerFile.STANCES);
            if (text != null && !seen.add(text)) {
                error(at + ".text", "stands twice; remove one");
            }
            clean.add(new FiledWording(text, "direct".equals(stance) ? null : stance));
        }
        if (given.isEmpty()) {
            error("wordings", "needs at least one wording: how would a customer ask this?");
        }
        return clean;
    }

    private FiledPosture posture(FiledPosture p) {
        return p == null
                ? null
                : new FiledPosture(text("posture.standard", p.standard(), 100),
                        oneOf("posture.state", p.state(), AnswerFile.STATES), p.target());
    }

    private List<SubProcessor> subProcessors(List<SubProcessor> given) {
        int max = AnswerFile.MAX_NAMED;
        return numbered(given, (at, p) -> new SubProcessor(text(at + ".name", p.name(), max),
                text(at + ".purpose", p.purpose(), max), optional(at + ".location", p.location(), max),
                optional(at + ".safeguard", p.safeguard(), max)), "subProcessors");
    }

    private Source source(Source s) {
        if (s == null) {
            error("source", "is missing; say which document and section the answer comes from");
            return null;
        }
        return new Source(text("source.document", s.document(), 200), optional("source.section", s.section(), 200));
    }

    private List<AnswerContent.Evidence> evidence(AnswerContent c) {
        return numbered(c.evidence(), (at, e) -> new AnswerContent.Evidence(text(at + ".title", e.title(), 200),
                optional(at + ".url", e.url(), 500), e.validUntil()), "evidence");
    }

    private List<String> texts(String field, List<String> given, int max) {
        return numbered(given, (at, t) -> text(at, t, max), field).stream().filter(t -> t != null).distinct().toList();
    }

    private interface Each<T, R> {
        R clean(String at, T value);
    }

    private static <T, R> List<R> numbered(List<T> given, Each<T, R> each, String field) {
        List<R> clean = new ArrayList<>();
        for (T value : given) {
            clean.add(each.clean(field + "[" + clean.size() + "]", value));
        }
        return clean;
    }

    private String text(String field, String value, int max) {
        String clean = optional(field, value, max);
        if (clean == null) {
            error(field, "is missing; add it");
        }
        return clean;
    }

    private String optional(String field, String value, int max) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.strip().length() > max) {
            error(field, "has " + value.strip().length() + " characters; " + max + " are allowed");
        }
        return value.strip();
    }

    private String oneOf(String field, String value, List<String> allowed) {
        if (value == null || !allowed.contains(value)) {
            error(field, "must be one of " + String.join(", ", allowed));
        }
        return value;
    }

    private void error(String field, String message) {
        String at = field.isEmpty() ? "content" : "content." + field;
        errors.add(new FieldError(at, at + " " + message + "."));
    }
}
