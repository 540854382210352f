package io.candor.bank;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.candor.web.Problems.FieldError;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * The page on which an answer is written.
 *
 * @param id of the answer; null for a new one
 * @param errors what has to change before it can be saved
 * @param theirs who saved meanwhile; null if nobody did
 * @param differences between what they saved and what stands in the form
 */
public record EditView(String id, EditForm form, List<String> collections, List<FieldError> errors, AnswerDetail theirs,
        List<FieldDiff> differences) {

    static EditView of(String id, EditForm form, List<FieldError> errors) {
        return new EditView(id, form, Collections.known("collection", List.of()), errors, null, List.of());
    }

    /** Somebody was faster: both texts are shown, and saving once more is on top of theirs. */
    EditView against(AnswerDetail current, List<FieldDiff> between) {
        form.version = String.valueOf(current.version());
        return new EditView(id, form, collections, List.of(), current, between);
    }

    /** Every refusal has words; one about fields names them. */
    @SuppressWarnings("unchecked")
    static List<FieldError> errors(HttpProblem refused) {
        Map<String, Object> extra = refused.getParameters();
        Object named = extra == null ? null : extra.get("errors");
        return named instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof FieldError
                ? (List<FieldError>) named
                : List.of(new FieldError("", refused.getTitle() + ": " + refused.getDetail()));
    }

    public List<String> domains() {
        return DomainGuess.domains();
    }

    public String domainName(String slug) {
        return DomainName.of(slug);
    }

    public List<String> verdicts() {
        return AnswerFile.VERDICTS;
    }

    public List<String> visibilities() {
        return AnswerFile.VISIBILITIES;
    }

    public List<String> standings() {
        return AnswerFile.STATES;
    }

    public String collectionKey() {
        return AnswerKey.parse(id).collection();
    }

    public String answerKey() {
        return AnswerKey.parse(id).key();
    }

    /** Where the form is sent. */
    public String path() {
        return id == null ? "/bank/new" : "/bank/answers/" + id + "/edit";
    }

    /** Fields that stand behind a click, unless there is something in them. */
    public boolean hasMore() {
        return Stream.of(form.standard, form.target).anyMatch(t -> t != null && !t.isBlank())
                || form.subProcessorRows().size() > 1 || form.evidenceRows().size() > 1;
    }

    public String wrong(String field) {
        return errors.stream().filter(e -> e.field().equals("content." + field)
                || e.field().startsWith("content." + field + "[") || e.field().startsWith("content." + field + "."))
                .map(FieldError::message).findFirst().orElse(null);
    }
}
