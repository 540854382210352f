package io.candor.trust;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.candor.web.Caller;
import io.candor.web.ETags;

/** Switches a collection's public page. */
@Path("/api/v1/collections/{collection}/trust-page")
@Tag(name = "Trust page")
public class TrustPageResource {

    @Inject
    Publishing publishing;
    @Inject
    Caller caller;

    @Schema(name = "TrustPageSwitch")
    public record Switch(@NotNull @Schema(examples = "true", required = true) Boolean published) {
    }

    @GET
    @Operation(operationId = "getTrustPage", summary = "Whether a collection has a public page")
    public RestResponse<TrustPageView> get(@Parameter(example = "datanostro") String collection) {
        return tagged(publishing.settings(collection));
    }

    @GET
    @Path("preview")
    @Operation(operationId = "previewTrustPage", summary = "What the public page says, or would say once it is switched on")
    public TrustStatement preview(@Parameter(example = "datanostro") String collection) {
        return publishing.preview(collection);
    }

    @PUT
    @Operation(operationId = "publishTrustPage", summary = "Switch a collection's public page on or off")
    public RestResponse<TrustPageView> publish(@Parameter(example = "datanostro") String collection,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Switch given) {
        return tagged(publishing.publish(collection, given.published(), ifMatch, caller.name()));
    }

    private static RestResponse<TrustPageView> tagged(TrustPageView view) {
        return ResponseBuilder.ok(view).tag(ETags.of(view.edition())).build();
    }
}
