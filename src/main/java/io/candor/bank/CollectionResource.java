package io.candor.bank;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.candor.web.ETags;

/** The collections of the bank. */
@Path("/api/v1/collections")
@Tag(name = "Bank", description = "Approved answers")
public class CollectionResource {

    @Inject
    CollectionEditing editing;
    @Inject
    BankComparison comparison;

    /** A collection over the wire. */
    @Schema(name = "Collection")
    public record CollectionView(String key, String name, String description, String vendor, LocalDate effective,
            String version, String source, String contact, long answers) {

        static CollectionView of(AnswerCollection c) {
            return new CollectionView(c.key, c.name, c.description, c.vendor, c.effective, c.version, c.source,
                    c.contact, Answer.count("collection", c.key));
        }
    }

    /** What a collection says of itself, by the rules of bank files. */
    @Schema(name = "CollectionHead")
    public record Head(
            @NotBlank @Size(max = 100) @Schema(examples = "Example Cloud EU", required = true) String name,
            @Size(max = 500) @Schema(examples = "The European region of Example Cloud") String description,
            @Size(max = 300) @Schema(examples = "Example Cloud GmbH") String vendor,
            @Schema(examples = "\"2026-05-10\"") LocalDate effective,
            @Size(max = 50) @Schema(examples = "3.1") String version,
            @Size(max = 200) @Schema(examples = "Security overview") String source,
            @Size(max = 500) @Schema(examples = "The security team, by the trust page") String contact) {

        CollectionEditing.Head clean() {
            return new CollectionEditing.Head(name.strip(), text(description), text(vendor), effective, text(version),
                    text(source), text(contact));
        }

        private static String text(String given) {
            return given == null || given.isBlank() ? null : given.strip();
        }
    }

    @Schema(name = "NewCollection")
    public record NewCollection(
            @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = AnswerFile.SLUG_SAYS) @Schema(examples = "example-eu", required = true) String key,
            @NotNull @Valid @Schema(required = true) Head head) {
    }

    @GET
    @Transactional
    @Operation(operationId = "listCollections", summary = "Collections: one a vendor, product or region")
    public List<CollectionView> list() {
        return AnswerCollection.inOrder().stream().map(CollectionView::of).toList();
    }

    @GET
    @Path("{key}")
    @Transactional
    @Operation(operationId = "getCollection", summary = "One collection")
    public RestResponse<CollectionView> get(@Parameter(example = "datanostro") String key) {
        return tagged(CollectionEditing.find(key));
    }

    @GET
    @Path("{key}/findings")
    @Operation(operationId = "listFindings", summary = "Duplicates and conflicts over a whole collection, conflicts first")
    public List<Finding> whole(@Parameter(example = "datanostro") String key,
            @Parameter(description = "Only conflict or only duplicate", example = "conflict") @QueryParam("kind") String kind) {
        Collections.known("collection", List.of(key));
        return comparison.whole(key).stream().filter(f -> kind == null || f.kind().slug().equals(kind))
                .toList();
    }

    @POST
    @Transactional
    @Operation(operationId = "createCollection", summary = "Make a collection")
    public RestResponse<CollectionView> create(@NotNull @Valid NewCollection given) {
        AnswerCollection made = editing.create(given.key(), given.head().clean());
        return ResponseBuilder.<CollectionView>created(URI.create("/api/v1/collections/" + made.key))
                .entity(CollectionView.of(made)).tag(ETags.of(made.lockVersion)).build();
    }

    @PUT
    @Path("{key}")
    @Transactional
    @Operation(operationId = "editCollection", summary = "Change what a collection says of itself")
    public RestResponse<CollectionView> edit(@Parameter(example = "datanostro") String key,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Head head) {
        return tagged(editing.edit(key, ifMatch, head.clean()));
    }

    @DELETE
    @Path("{key}")
    @Operation(operationId = "deleteCollection", summary = "Remove a collection without answers")
    public void delete(@Parameter(example = "example-eu") String key, @HeaderParam("If-Match") String ifMatch) {
        editing.delete(key, ifMatch);
    }

    private static RestResponse<CollectionView> tagged(AnswerCollection collection) {
        return ResponseBuilder.ok(CollectionView.of(collection)).tag(ETags.of(collection.lockVersion))
                .build();
    }
}
