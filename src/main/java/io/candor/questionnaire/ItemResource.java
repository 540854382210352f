package io.candor.questionnaire;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.web.ETags;
import io.candor.web.Problems;
import io.candor.web.Slice;

/** The questions of a questionnaire, each with its decision and reason. */
@Path("/api/v1/questionnaires/{id}/items")
@Tag(name = "Questionnaires")
public class ItemResource {

    @GET
    @Transactional
    @Operation(operationId = "listItems", summary = "Items in the workbook's order, each with its decision and reason")
    public Slice<ItemView> items(UUID id, @BeanParam ItemFilter filter,
            @Parameter(description = "With the candidates and their why") @QueryParam("candidates") @DefaultValue("false") boolean candidates,
            @Parameter(description = "Only those behind this number: next of the stretch before") @QueryParam("after") @DefaultValue("0") int after,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("100") int size) {
        QuestionnaireResource.find(id);
        return filter.slice(id, after, size, candidates);
    }

    @GET
    @Path("{number}")
    @Transactional
    @Operation(operationId = "getItem", summary = "One item with its candidates and their why")
    @APIResponse(responseCode = "200", description = "The ETag names this edition", content = @Content(mediaType = "application/json", schema = @Schema(implementation = ItemView.class)))
    public Response item(UUID id, int number) {
        QuestionnaireResource.find(id);
        QuestionnaireItem item = QuestionnaireItem.byNumber(id, number)
                .orElseThrow(() -> Problems.notFound("item " + number + " in questionnaire " + id));
        return Response.ok(ItemView.of(item, true)).tag(ETags.of(item.edition())).build();
    }
}
