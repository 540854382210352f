package io.candor.trust;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a vendor tells everybody, for machines. Needs no sign-in. */
@Path("/api/v1/trust")
@Tag(name = "Trust page", description = "Public pages of approved public answers")
public class TrustResource {

    @Inject
    Publishing publishing;
    @Inject
    ObjectMapper json;

    @GET
    @Path("{collection}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getTrustStatement", summary = "What a vendor's public page says; only where an admin switched it on")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = TrustStatement.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the edition named in If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such page, or it is switched off")
    public Response statement(@Parameter(example = "datanostro") String collection, @Context Request request)
            throws JsonProcessingException {
        String text = json.writeValueAsString(publishing.published(collection));
        return PublicCopy.of(text, MediaType.APPLICATION_JSON_TYPE, request);
    }
}
