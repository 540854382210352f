package io.candor.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

import io.candor.web.Caller;
import io.candor.web.DownloadName;
import io.candor.web.Problems;
import io.candor.web.Problems.FieldError;

/** Documents behind an answer. */
@Path("/api/v1/answers")
@Tag(name = "Bank")
public class EvidenceResource {

    @Inject
    Evidencing evidencing;
    @Inject
    Caller caller;

    /** @param sha256 digest of the bytes */
    @Schema(name = "EvidenceFile")
    public record EvidenceView(UUID id, String name, String title, String mediaType, long size, String sha256,
            String visibility, LocalDate validUntil, String uploadedBy, Instant uploadedAt) {

        static EvidenceView of(EvidenceFile f) {
            return new EvidenceView(f.id, f.name, f.title, f.mediaType, f.size, f.digest, f.visibility, f.validUntil,
                    f.uploadedBy, f.uploadedAt);
        }
    }

    @POST
    @Path("{collection}/{key}/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "attachEvidence", summary = "Keep a document behind an answer; one that runs out takes the answer along")
    @APIResponse(responseCode = "201", content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceView.class)))
    public Response attach(@Parameter(example = "tracuto") String collection, @Parameter(example = "rpo") String key,
            @RestForm("file") FileUpload file,
            @RestForm @Schema(description = "What it is; its name if left out", examples = "Certificate 2026") String title,
            @RestForm @Schema(description = "public, customer, nda or internal", examples = "nda") String visibility,
            @RestForm @Schema(description = "Its last day", format = "date", examples = "\"2027-06-30\"") String validUntil) {
        List<FieldError> errors = new ArrayList<>();
        if (file == null) {
            errors.add(new FieldError("file", "The form field \"file\" is missing."));
        }
        if (!AnswerFile.VISIBILITIES.contains(visibility == null ? "" : visibility)) {
            errors.add(new FieldError("visibility", "visibility must be one of "
                    + String.join(", ", AnswerFile.VISIBILITIES) + "."));
        }
        if (title != null && title.length() > 200) {
            errors.add(new FieldError("title", "title must have at most 200 characters."));
        }
        LocalDate until = day(validUntil, errors);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        String name = name(file);
        EvidenceFile kept = evidencing.attach(new AnswerKey(collection, key), new Evidencing.Upload(name,
                title == null || title.isBlank() ? name : title.strip(), bytes(file), visibility, until),
                caller.name());
        return Response.created(URI.create("/api/v1/answers/" + collection + "/" + key + "/evidence/" + kept.id))
                .entity(EvidenceView.of(kept)).build();
    }

    @GET
    @Path("{collection}/{key}/evidence")
    @Transactional
    @Operation(operationId = "listEvidence", summary = "Documents behind an answer, without their bytes")
    public List<EvidenceView> list(@Parameter(example = "tracuto") String collection,
            @Parameter(example = "rpo") String key,
            @Parameter(description = "Only what such a reader may see: public, customer or nda", example = "customer") @QueryParam("for") String audience) {
        Audience reader = Audience.of(audience);
        Answer answer = new AnswerKey(collection, key).find();
        return EvidenceFile.of(answer).stream().filter(f -> reader.mayRead(answer, f)).map(EvidenceView::of).toList();
    }

    @GET
    @Path("{collection}/{key}/evidence/{id}")
    @Transactional
    @Operation(operationId = "getEvidence", summary = "A document behind an answer")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@Parameter(example = "tracuto") String collection, @Parameter(example = "rpo") String key,
            UUID id,
            @Parameter(description = "Only if such a reader may see it: public, customer or nda", example = "nda") @QueryParam("for") String audience) {
        Audience reader = Audience.of(audience);
        Answer answer = new AnswerKey(collection, key).find();
        EvidenceFile file = EvidenceFile.of(answer, id).filter(f -> reader.mayRead(answer, f))
                .orElseThrow(() -> Problems.notFound("evidence " + id));
        return Response.ok(EvidenceBytes.<EvidenceBytes>findById(id).bytes, file.mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, DownloadName.attachment(file.name))
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "sandbox").build();
    }

    @DELETE
    @Path("{collection}/{key}/evidence/{id}")
    @Operation(operationId = "detachEvidence", summary = "Take a document away from an answer")
    public void remove(@Parameter(example = "tracuto") String collection, @Parameter(example = "rpo") String key,
            UUID id) {
        evidencing.remove(new AnswerKey(collection, key), id, caller.name());
    }

    private static LocalDate day(String text, List<FieldError> errors) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            errors.add(new FieldError("validUntil", "validUntil must be a date such as 2026-12-31."));
            return null;
        }
    }

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of whatever path the sender gave; it is shown, never used to find a file. */
    private static String name(FileUpload file) {
        String given = file.fileName() == null ? "" : file.fileName();
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "").strip();
        return last.isEmpty() ? "evidence" : last.substring(Math.max(0, last.length() - 200));
    }
}
