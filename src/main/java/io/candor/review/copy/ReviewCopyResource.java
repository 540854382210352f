package io.candor.review.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.candor.core.workbook.WorkbookFormat;
import io.candor.questionnaire.Questionnaire;
import io.candor.review.ManyDecisions;
import io.candor.web.Caller;
import io.candor.web.DownloadName;
import io.candor.web.Problems;

/** Review in a spreadsheet program: a copy out, the edited copy back, what it would change, and applying it. */
@Path("/api/v1/questionnaires/{id}/review/copies")
@Tag(name = "Review")
public class ReviewCopyResource {

    @Inject
    ReviewCopies copies;
    @Inject
    Caller caller;

    @Schema(name = "ReviewCopy")
    record CopyView(UUID id, Instant createdAt, String createdBy,
            @Schema(nullable = true, description = "Whose questions it holds; null for all") String assignee,
            String workbook) {

        static CopyView of(UUID questionnaire, ReviewCopy.Summary c) {
            return new CopyView(c.id(), c.createdAt(), c.createdBy(), c.assignee(),
                    "/api/v1/questionnaires/" + questionnaire + "/review/copies/" + c.id() + "/workbook");
        }
    }

    @Schema(name = "ApplyReviewCopy", examples = "{\"items\": [3, 7]}")
    record ApplyBody(
            @Schema(nullable = true, description = "Numbers of the items to apply; left out for all that can be applied") Set<Integer> items) {
    }

    @POST
    @Operation(operationId = "createReviewCopy", summary = "Make a copy of the customer's workbook to be reviewed in a spreadsheet program")
    @APIResponse(responseCode = "201", description = "Made; the link leads to the workbook", content = @Content(mediaType = "application/json", schema = @Schema(implementation = CopyView.class)))
    public Response give(UUID id,
            @Parameter(description = "Only the questions assigned to this person", example = "Ada") @QueryParam("assignee") String assignee) {
        ReviewCopy copy = copies.give(id, assignee, caller.name());
        CopyView view = CopyView.of(id,
                new ReviewCopy.Summary(copy.id, copy.createdAt, copy.createdBy, copy.assignee));
        return Response.created(URI.create(view.workbook())).entity(view).build();
    }

    @GET
    @Transactional
    @Operation(operationId = "listReviewCopies", summary = "Review copies of a questionnaire, newest first")
    public List<CopyView> list(UUID id) {
        known(id);
        return ReviewCopy.of(id).stream().map(c -> CopyView.of(id, c)).toList();
    }

    @GET
    @Path("{copy}/workbook")
    @Transactional
    @Operation(operationId = "getReviewCopy", summary = "The workbook of a review copy; it is not for the customer")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(UUID id, UUID copy) {
        return download(known(id), ReviewCopies.copy(id, copy));
    }

    @POST
    @Path("returned")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "returnReviewCopy", summary = "Read an edited review copy; shows what it would change and changes nothing")
    @APIResponse(responseCode = "201", description = "Read", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReturnView.class)))
    public Response take(UUID id, @RestForm("file") FileUpload file) {
        ReturnView view = copies.take(id, bytes(file), caller.name());
        return Response.created(
                URI.create("/api/v1/questionnaires/" + id + "/review/copies/returned/" + view.id())).entity(view)
                .build();
    }

    @GET
    @Path("returned/{returned}")
    @Operation(operationId = "getReturnedReviewCopy", summary = "What an edited review copy would change, as things stand now")
    public ReturnView show(UUID id, UUID returned) {
        return copies.show(id, returned);
    }

    @POST
    @Path("returned/{returned}/apply")
    @Operation(operationId = "applyReviewCopy", summary = "Apply what was decided in a review copy, as the caller's decisions")
    public ManyDecisions.Applied apply(UUID id, UUID returned, ApplyBody body) {
        return copies.apply(id, returned, body == null ? null : body.items(), caller.name());
    }

    static Response download(Questionnaire q, ReviewCopy copy) {
        int dot = q.fileName.lastIndexOf('.');
        String name = (dot <= 0 ? q.fileName : q.fileName.substring(0, dot)) + "-review"
                + (copy.assignee == null ? "" : "-" + copy.assignee) + "." + copy.format;
        return Response.ok(copy.bytes, WorkbookFormat.valueOf(copy.format.toUpperCase(Locale.ROOT)).mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, DownloadName.attachment(name))
                .header("X-Content-Type-Options", "nosniff").build();
    }

    static Questionnaire known(UUID id) {
        return Questionnaire.byId(id).orElseThrow(() -> Problems.notFound("questionnaire " + id));
    }

    static byte[] bytes(FileUpload file) {
        if (file == null) {
            throw Problems.invalid("file", "The form field \"file\" with the edited workbook is missing.");
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
