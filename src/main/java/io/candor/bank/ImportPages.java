package io.candor.bank;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestForm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.candor.web.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Bank files, another tool's library, or a completed questionnaire into the bank; first what it would do, then done. */
@Path("/bank/import")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    BankFileResource bankFiles;
    @Inject
    DraftImportResource drafts;

    @CheckedTemplate(basePath = "bank")
    static class Templates {
        /** @param outcome what the dry run or the import says; null before it */
        static native TemplateInstance importing(String kind, List<String> collections, List<String> visibilities,
                RawString outcome);

        static native TemplateInstance filesPlan(ImportPlan plan);

        static native TemplateInstance draftPlan(DraftPlan plan, String collection);

        static native TemplateInstance refused(String title, String detail, List<String> headings,
                List<?> problems);
    }

    @GET
    @Blocking
    public TemplateInstance form(@QueryParam("kind") @DefaultValue("files") String kind) {
        return page(kind, null);
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    public TemplateInstance files(@BeanParam DraftForm form, @HeaderParam("HX-Request") boolean part)
            throws IOException {
        return answer("files", part, () -> Templates.filesPlan(bankFiles.take(form.file, form.dryRun)));
    }

    /** @param question heading or letters of the column with the questions; empty to go by the headings */
    @POST
    @Path("library")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    public TemplateInstance library(@BeanParam DraftForm form, @RestForm String collection,
            @RestForm String question, @RestForm String answer, @HeaderParam("HX-Request") boolean part)
            throws IOException {
        form.mapping = mapping(question, answer);
        return answer("library", part, () -> Templates.draftPlan(drafts.library(known(collection), form), collection));
    }

    @POST
    @Path("questionnaire")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    public TemplateInstance questionnaire(@BeanParam DraftForm form, @RestForm String collection,
            @HeaderParam("HX-Request") boolean part) throws IOException {
        return answer("questionnaire", part,
                () -> Templates.draftPlan(drafts.questionnaire(known(collection), form), collection));
    }

    private interface Taking {
        TemplateInstance run() throws IOException;
    }

    /** The page keeps its file chosen: a script gets the outcome alone, a browser without one gets a page around it. */
    private static TemplateInstance answer(String kind, boolean part, Taking taking) throws IOException {
        TemplateInstance outcome;
        try {
            outcome = taking.run();
        } catch (HttpProblem refused) {
            outcome = refused(refused);
        }
        return part ? outcome : page(kind, new RawString(outcome.render()));
    }

    private static TemplateInstance refused(HttpProblem refused) {
        Map<String, Object> extra = refused.getParameters();
        Object headings = extra.get("headings");
        Object problems = extra.get("problems");
        return Templates.refused(refused.getTitle(), refused.getDetail(),
                headings instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of(),
                problems instanceof List<?> list ? list : List.of());
    }

    private static TemplateInstance page(String kind, RawString outcome) {
        return Templates.importing(kind, Collections.known("collection", List.of()), AnswerFile.VISIBILITIES,
                outcome);
    }

    private static String known(String collection) {
        if (collection == null || collection.isBlank()) {
            throw Problems.invalid("collection", "Choose the collection that the answers go into.");
        }
        return collection;
    }

    private static String mapping(String question, String answer) throws JsonProcessingException {
        Map<String, String> columns = new TreeMap<>();
        if (question != null && !question.isBlank()) {
            columns.put(LibraryField.QUESTION.slug(), question.strip());
        }
        if (answer != null && !answer.isBlank()) {
            columns.put(LibraryField.ANSWER.slug(), answer.strip());
        }
        return columns.isEmpty() ? null : JSON.writeValueAsString(columns);
    }
}
