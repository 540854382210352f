package io.candor.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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

import io.candor.web.Audited;
import io.candor.web.Caller;
import io.candor.web.DownloadName;
import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The bank as files, both ways. */
@Path("/api/v1/bank-files")
@Tag(name = "Bank")
public class BankFileResource {

    @Inject
    BankImport bankImport;
    @Inject
    BankIndex index;
    @Inject
    Caller caller;
    @Inject
    Event<Audited> audit;

    @GET
    @Produces({"application/zip", MediaType.APPLICATION_JSON})
    @Transactional
    @Operation(operationId = "exportBankFiles", summary = "Collections as a zip of bank files: the same bank gives the same bytes")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/zip", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(
            @Parameter(description = "All if none is named", example = "datanostro") @QueryParam("collection") List<String> collections) {
        List<String> keys = Collections.known("collection", collections);
        byte[] zip = BankExport.zip(AnswerCollection.inOrder().stream().filter(c -> keys.contains(c.key)).toList());
        String name = keys.size() == 1 ? keys.getFirst() : "answer-bank";
        return Response.ok(zip, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, DownloadName.attachment(name + ".zip")).build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "importBankFiles", summary = "Take in a zip of bank files, or only show what that would change")
    public ImportPlan take(@RestForm("file") FileUpload file,
            @RestForm @DefaultValue("true") @Schema(description = "Only show the difference", defaultValue = "true") String dryRun)
            throws IOException {
        if (file == null) {
            throw Problems.invalid("file", "The form field \"file\" with the zip is missing.");
        }
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            throw Problems.invalid("dryRun", "dryRun must be true or false.");
        }
        try (BankZip zip = BankZip.unpacked(Files.readAllBytes(file.uploadedFile()))) {
            BankReading reading = zip.read();
            ImportPlan plan = QuarkusTransaction.requiringNew().call(() -> ImportPlanning.of(reading));
            if (dryRun.equals("true")) {
                return plan;
            }
            if (!plan.problems().isEmpty()) {
                throw Problems.problem(422, "bank-files-invalid", "The bank files are not valid",
                        plan.problems().getFirst().toString()).with("problems", plan.problems()).build();
            }
            bankImport.run(reading, caller.name());
            audit.fire(Audited.of("bank.import", String.join(", ",
                    reading.collections().stream().map(FiledCollection::key).sorted().toList())));
            index.follow();
            return plan.done();
        }
    }
}
