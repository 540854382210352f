package io.candor.integration;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.web.Audited;
import io.candor.web.Caller;
import io.candor.web.ETags;
import io.candor.web.Problems;
import io.candor.web.Slice;

/** Who is told of what happens. */
@Path("/api/v1/webhooks")
@Tag(name = "Webhooks", description = "Signed by the Standard Webhooks specification, retried for days, replayed from a log")
public class WebhookResource {

    /** Every one costs a request for every event; a fan-out of more belongs into a message broker. */
    private static final int MOST = 50;

    @Inject
    Targets targets;
    @Inject
    DeliveryLog log;
    @Inject
    WebhookConfig config;
    @Inject
    Caller caller;
    @Inject
    Event<Audited> audit;
    @Inject
    Clock clock;

    /** @param secret to verify signatures with; shown this once */
    @Schema(name = "WebhookWithSecret")
    public record WithSecret(WebhookView webhook,
            @Schema(examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") String secret) {
    }

    @Schema(name = "WebhookEventType")
    public record Offered(@Schema(examples = "questionnaire.drafted") String type, String meaning) {
    }

    @GET
    @Transactional
    @Operation(operationId = "listWebhooks", summary = "All webhooks, newest first; there are at most 50")
    public Slice<WebhookView> list() {
        Instant now = clock.instant();
        List<Webhook> all = Webhook.list("order by createdAt desc, id");
        return Slice.of(all, MOST, all.size(), w -> WebhookView.of(w, now), w -> w.id);
    }

    @GET
    @Path("events")
    @Operation(operationId = "listWebhookEvents", summary = "What webhooks can be told")
    public List<Offered> events() {
        return EventType.offered().stream().map(t -> new Offered(t.slug(), t.meaning())).toList();
    }

    @POST
    @Transactional
    @Operation(operationId = "createWebhook", summary = "Be told of events; the secret is in this reply and nowhere else")
    @APIResponse(responseCode = "201", content = @Content(mediaType = "application/json", schema = @Schema(implementation = WithSecret.class)))
    public Response create(@NotNull WebhookForm form) {
        form.check(targets, true);
        if (Webhook.count() >= MOST) {
            throw Problems.conflict("too-many-webhooks", "There are enough webhooks",
                    "There are " + MOST + " already; delete one that nobody needs.");
        }
        Webhook webhook = new Webhook();
        webhook.id = UUID.randomUUID();
        webhook.state = WebhookState.ACTIVE;
        webhook.description = "";
        webhook.createdAt = clock.instant();
        webhook.createdBy = caller.name();
        SigningSecret secret = SigningSecret.random();
        webhook.secret = secret.text();
        change(webhook, form);
        webhook.persistAndFlush();
        audit.fire(Audited.of("webhook.create", webhook.id.toString(), null, facts(webhook)));
        return secret(Response.created(URI.create("/api/v1/webhooks/" + webhook.id)), webhook, secret);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getWebhook", summary = "One webhook and how it fares")
    @APIResponse(responseCode = "200", description = "The ETag names this edition", content = @Content(mediaType = "application/json", schema = @Schema(implementation = WebhookView.class)))
    public Response get(UUID id) {
        return reply(find(id));
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @Operation(operationId = "changeWebhook", summary = "Change its address or events, or turn it off and on; what is left out stays")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile; current is the webhook now")
    public Response change(UUID id,
            @Parameter(description = "ETag of what you saw", example = "\"0\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull WebhookForm form) {
        Webhook webhook = Webhook.locked(id).orElseThrow(() -> Problems.notFound("webhook " + id));
        ETags.check(ifMatch, webhook.version, () -> WebhookView.of(webhook, clock.instant()));
        form.check(targets, false);
        Map<String, Object> before = facts(webhook);
        change(webhook, form);
        Webhook.flush();
        audit.fire(Audited.of("webhook.change", id.toString(), before, facts(webhook)));
        if (webhook.state == WebhookState.ACTIVE) {
            log.resume(id);
        }
        return reply(webhook);
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "deleteWebhook", summary = "Tell it nothing any more, and forget what it was told")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(UUID id) {
        Webhook gone = find(id);
        Webhook.delete("id", id);
        audit.fire(Audited.of("webhook.delete", id.toString(), facts(gone), null));
    }

    @POST
    @Path("{id}/secret")
    @Transactional
    @Operation(operationId = "rotateWebhookSecret", summary = "Make a new secret; the one before signs beside it for a day")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = WithSecret.class)))
    public Response rotate(UUID id) {
        Webhook webhook = Webhook.locked(id).orElseThrow(() -> Problems.notFound("webhook " + id));
        SigningSecret secret = webhook.rotate(clock.instant().plus(config.secretOverlap()));
        Webhook.flush();
        audit.fire(Audited.of("webhook.secret", id.toString()));
        return secret(Response.ok(), webhook, secret);
    }

    private static void change(Webhook webhook, WebhookForm form) {
        webhook.url = form.url() == null ? webhook.url : form.url().strip();
        webhook.events = form.events() == null ? webhook.events : form.events().stream().distinct().sorted().toList();
        webhook.description = form.description() == null ? webhook.description : form.description().strip();
        WebhookState.bySlug(form.state() == null ? "" : form.state()).ifPresent(webhook::turn);
    }

    /** Where it goes without the path, which often holds a secret of the receiver's. */
    private static Map<String, Object> facts(Webhook webhook) {
        URI to = URI.create(webhook.url);
        return Map.of("to", to.getScheme() + "://" + to.getAuthority(), "events", webhook.events, "state",
                webhook.state);
    }

    /** Not to be stored on the way, nor with an Idempotency-Key. */
    private Response secret(Response.ResponseBuilder reply, Webhook webhook, SigningSecret secret) {
        return reply.entity(new WithSecret(WebhookView.of(webhook, clock.instant()), secret.text()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Response reply(Webhook webhook) {
        return Response.ok(WebhookView.of(webhook, clock.instant())).tag(ETags.of(webhook.version)).build();
    }

    static Webhook find(UUID id) {
        return Webhook.byId(id).orElseThrow(() -> Problems.notFound("webhook " + id));
    }
}
