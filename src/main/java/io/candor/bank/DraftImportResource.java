package io.candor.bank;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.web.Caller;
import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Answers that lie elsewhere, into drafts. A dry run, which is the default, shows what would become of each. */
@Path("/api/v1/collections/{collection}/imports")
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Tag(name = "Bank")
public class DraftImportResource {

    @Inject
    DraftImport drafts;
    @Inject
    Caller caller;

    @POST
    @Path("questionnaire")
    @Operation(operationId = "harvestQuestionnaire", summary = "A completed questionnaire's answers into drafts, each with its cell as its source")
    public DraftPlan questionnaire(@Parameter(example = "datanostro") String collection, @BeanParam DraftForm form) {
        return drafts.questionnaire(known(collection), form.checked(), caller.name());
    }

    @POST
    @Path("library")
    @Operation(operationId = "importLibrary", summary = "Another tool's answer library into drafts; its columns given or proposed from the headings")
    public DraftPlan library(@Parameter(example = "datanostro") String collection, @BeanParam DraftForm form) {
        return drafts.library(known(collection), form.checked(), caller.name());
    }

    private static String known(String collection) {
        if (QuarkusTransaction.requiringNew().call(() -> AnswerCollection.findById(collection)) == null) {
            throw Problems.notFound("collection " + collection);
        }
        return collection;
    }
}
