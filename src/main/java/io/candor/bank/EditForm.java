package io.candor.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.RestForm;

import io.candor.bank.AnswerContent.Evidence;
import io.candor.bank.AnswerContent.FiledPosture;
import io.candor.bank.AnswerContent.FiledWording;
import io.candor.bank.AnswerContent.Source;
import io.candor.bank.AnswerContent.SubProcessor;
import io.candor.web.Problems.FieldError;

/** An answer as a form holds it: texts as typed, rows of which some may be blank. */
public class EditForm {

    private static final int BLANK_WORDINGS = 2;

    @RestForm
    public String collection;
    @RestForm
    public String key;
    /** Edition that the form was made from; null for a new answer. */
    @RestForm
    public String version;
    @RestForm
    public String note;
    /** The request that it answers; null for none. */
    @RestForm
    public Long request;
    @RestForm
    public String title;
    @RestForm
    public String domain;
    @RestForm
    public String verdict;
    @RestForm
    public String shortText;
    @RestForm
    public String text;
    @RestForm
    public String standard;
    @RestForm
    public String standing;
    @RestForm
    public String target;
    @RestForm
    public List<String> wording;
    @RestForm
    public List<String> stance;
    @RestForm
    public String visibility;
    @RestForm
    public String owner;
    @RestForm
    public String reviewBy;
    @RestForm
    public String validUntil;
    @RestForm
    public String sourceDocument;
    @RestForm
    public String sourceSection;
    @RestForm
    public List<String> evidenceTitle;
    @RestForm
    public List<String> evidenceUrl;
    @RestForm
    public List<String> evidenceUntil;
    @RestForm
    public List<String> subProcessor;
    @RestForm
    public List<String> purpose;
    @RestForm
    public List<String> location;
    @RestForm
    public List<String> safeguard;
    @RestForm
    public String controls;
    @RestForm
    public String tags;

    /** A row of the form; its columns as typed. */
    public record Row(String first, String second, String third, String fourth) {
        private boolean blank() {
            return Stream.of(first, second, third, fourth).allMatch(String::isBlank);
        }
    }

    static EditForm of(AnswerContent c) {
        EditForm form = new EditForm();
        form.title = c.title();
        form.domain = c.domain();
        form.verdict = c.verdict();
        form.shortText = c.shortText();
        form.text = c.text();
        if (c.posture() != null) {
            form.standard = c.posture().standard();
            form.standing = c.posture().state();
            form.target = day(c.posture().target());
        }
        form.wording = c.wordings().stream().map(FiledWording::text).toList();
        form.stance = c.wordings().stream().map(w -> w.stance() == null ? "direct" : w.stance()).toList();
        form.visibility = c.visibility();
        form.owner = c.owner();
        form.reviewBy = day(c.reviewBy());
        form.validUntil = day(c.validUntil());
        form.sourceDocument = c.source().document();
        form.sourceSection = c.source().section();
        form.evidenceTitle = c.evidence().stream().map(Evidence::title).toList();
        form.evidenceUrl = c.evidence().stream().map(e -> e.url() == null ? "" : e.url()).toList();
        form.evidenceUntil = c.evidence().stream().map(e -> day(e.validUntil())).toList();
        form.subProcessor = c.subProcessors().stream().map(SubProcessor::name).toList();
        form.purpose = c.subProcessors().stream().map(SubProcessor::purpose).toList();
        form.location = c.subProcessors().stream().map(p -> p.location() == null ? "" : p.location()).toList();
        form.safeguard = c.subProcessors().stream().map(p -> p.safeguard() == null ? "" : p.safeguard()).toList();
        form.controls = String.join(", ", c.controls());
        form.tags = String.join(", ", c.tags());
        return form;
    }

    /**
     * What was typed, not yet held to the rules of the bank.
     *
     * @param errors takes what cannot be read at all
     */
    AnswerContent content(List<FieldError> errors) {
        List<FiledWording> asked = rows(wording, stance, null, null).stream().filter(r -> !r.first().isBlank())
                .map(r -> new FiledWording(r.first(), r.second().isBlank() ? null : r.second())).toList();
        FiledPosture posture = blank(standard) && blank(standing)
                ? null
                : new FiledPosture(standard, standing, date("target", target, errors));
        List<Evidence> evidence = filled(rows(evidenceTitle, evidenceUrl, evidenceUntil, null)).stream()
                .map(r -> new Evidence(r.first(), r.second(), date("evidence", r.third(), errors))).toList();
        List<SubProcessor> named = filled(rows(subProcessor, purpose, location, safeguard)).stream()
                .map(r -> new SubProcessor(r.first(), r.second(), r.third(), r.fourth())).toList();
        return new AnswerContent(title, domain, verdict, shortText, lines(text), posture, named, asked, visibility,
                owner, date("reviewBy", reviewBy, errors), date("validUntil", validUntil, errors),
                blank(sourceDocument) ? null : new Source(sourceDocument, sourceSection), evidence, list(controls),
                list(tags));
    }

    /** Null for none. */
    String note() {
        return blank(note) ? null : note.strip();
    }

    /** With room for more. */
    public List<Row> wordingRows() {
        List<Row> rows = new ArrayList<>(filled(rows(wording, stance, null, null)));
        for (int i = 0; i < BLANK_WORDINGS; i++) {
            rows.add(new Row("", "direct", "", ""));
        }
        return rows;
    }

    public List<Row> evidenceRows() {
        return withBlank(rows(evidenceTitle, evidenceUrl, evidenceUntil, null));
    }

    public List<Row> subProcessorRows() {
        return withBlank(rows(subProcessor, purpose, location, safeguard));
    }

    private static List<Row> withBlank(List<Row> rows) {
        List<Row> all = new ArrayList<>(filled(rows));
        all.add(new Row("", "", "", ""));
        return all;
    }

    private static List<Row> filled(List<Row> rows) {
        return rows.stream().filter(r -> !r.blank()).filter(r -> !r.first().isBlank() || !r.third().isBlank()
                || !r.fourth().isBlank() || !"direct".equals(r.second()) && !"inverted".equals(r.second())).toList();
    }

    private static List<Row> rows(List<String> first, List<String> second, List<String> third, List<String> fourth) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; first != null && i < first.size(); i++) {
            rows.add(new Row(at(first, i), at(second, i), at(third, i), at(fourth, i)));
        }
        return rows;
    }

    private static String at(List<String> values, int i) {
        return values == null || i >= values.size() || values.get(i) == null ? "" : values.get(i);
    }

    /** Browsers send line ends as CR LF; a bank file has none of these. */
    private static String lines(String text) {
        return text == null ? null : text.replace("\r\n", "\n");
    }

    private static List<String> list(String text) {
        return blank(text)
                ? List.of()
                : Stream.of(text.split("[,\n]")).map(String::strip).filter(t -> !t.isEmpty())
                        .toList();
    }

    private static LocalDate date(String field, String text, List<FieldError> errors) {
        if (blank(text)) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            errors.add(new FieldError("content." + field, "\"" + text + "\" is not a date such as 2026-12-31."));
            return null;
        }
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
