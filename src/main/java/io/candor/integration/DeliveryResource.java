package io.candor.integration;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.web.Problems;
import io.candor.web.Slice;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What was sent to a webhook, what became of it, and sending it again. */
@Path("/api/v1/webhooks/{id}")
@Tag(name = "Webhooks")
public class DeliveryResource {

    @Inject
    DeliveryLog log;

    /** @param since only what was first sent from then on */
    @Schema(name = "ReplayFailed", examples = "{\"since\": \"2026-11-20T00:00:00Z\"}")
    public record ReplayBody(@NotNull Instant since) {
    }

    @Schema(name = "Replayed")
    public record Replayed(int deliveries) {
    }

    @POST
    @Path("test")
    @Operation(operationId = "testWebhook", summary = "Send a test event now and see what the receiver says")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryView.class)))
    public DeliveryView test(UUID id) {
        UUID delivery = log.test(id);
        return QuarkusTransaction.requiringNew().call(() -> DeliveryView.whole(find(id, delivery)));
    }

    @GET
    @Path("deliveries")
    @Transactional
    @Operation(operationId = "listWebhookDeliveries", summary = "Deliveries, newest first")
    public Slice<DeliveryView> list(UUID id,
            @Parameter(description = "waiting, delivered or failed", example = "failed") @QueryParam("state") String state,
            @Parameter(description = "Only those behind this one: next of the stretch before", example = "9a4c8a3e-0c0e-4cbb-93b5-8b24a7e7d0f1") @QueryParam("after") UUID after,
            @Parameter(description = "At most 200") @QueryParam("size") @DefaultValue("50") int size) {
        Slice.check(size);
        WebhookResource.find(id);
        DeliveryState wanted = state == null
                ? null
                : DeliveryState.bySlug(state).orElseThrow(() -> Problems.invalid("state",
                        "There is no state \"" + state + "\"; known are waiting, delivered, failed."));
        WebhookDelivery behind = after == null
                ? null
                : WebhookDelivery.byId(id, after)
                        .orElseThrow(() -> Problems.invalid("after", "That delivery is gone; begin again."));
        return Slice.of(WebhookDelivery.newest(id, wanted, behind, size), size, WebhookDelivery.count(id, wanted),
                DeliveryView::inList, d -> d.id);
    }

    @GET
    @Path("deliveries/{delivery}")
    @Transactional
    @Operation(operationId = "getWebhookDelivery", summary = "One delivery with its payload and every attempt")
    public DeliveryView get(UUID id, UUID delivery) {
        return DeliveryView.whole(find(id, delivery));
    }

    @POST
    @Path("deliveries/{delivery}/replay")
    @Operation(operationId = "replayWebhookDelivery", summary = "Send a settled delivery again, under the same webhook-id")
    @APIResponse(responseCode = "202", content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeliveryView.class)))
    public Response replay(UUID id, UUID delivery) {
        return Response.accepted(DeliveryView.inList(log.replay(id, delivery))).build();
    }

    @POST
    @Path("replay")
    @Operation(operationId = "replayFailedWebhookDeliveries", summary = "Send again, in order, what was given up since a moment and not replayed yet")
    @APIResponse(responseCode = "202", content = @Content(mediaType = "application/json", schema = @Schema(implementation = Replayed.class)))
    public Response replayFailed(UUID id, @NotNull @Valid ReplayBody body) {
        return Response.accepted(new Replayed(log.replayFailed(id, body.since()))).build();
    }

    private static WebhookDelivery find(UUID webhook, UUID delivery) {
        return WebhookDelivery.byId(webhook, delivery)
                .orElseThrow(() -> Problems.notFound("delivery " + delivery + " of webhook " + webhook));
    }
}
