package io.candor.access;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tokens for CRMs and scripts. */
@Path("/api/v1/tokens")
@Tag(name = "Access", description = "Accounts, tokens and the audit trail")
public class TokenResource {

    @Inject
    OwnTokens tokens;

    @Schema(name = "NewToken", examples = "{\"label\": \"CRM\", \"scopes\": [\"questionnaires:write\", \"answers:read\"], \"expiresAt\": \"2027-06-30T00:00:00Z\"}")
    public record NewToken(@NotBlank @Size(max = 100) String label,
            @NotEmpty @Size(max = 50) Set<@NotBlank String> scopes,
            @Schema(description = "At most a year ahead") @NotNull Instant expiresAt,
            @Schema(description = "In whose name it acts; only an administrator may name somebody else") @Size(max = 100) String account) {
    }

    /** @param lastUsedAt to the minute; null if it was never used */
    @Schema(name = "Token")
    public record TokenView(UUID id, String label, String account, List<String> scopes, Instant createdAt,
            String createdBy, Instant expiresAt, Instant revokedAt, Instant lastUsedAt) {

        static TokenView of(ApiToken t, String account) {
            return new TokenView(t.id, t.label, account, t.scopes, t.createdAt, t.createdBy, t.expiresAt, t.revokedAt,
                    t.lastUsedAt == null ? null : t.lastUsedAt.truncatedTo(ChronoUnit.MINUTES));
        }
    }

    /** @param secret shown this once; send it as {@code Authorization: Bearer …} */
    @Schema(name = "IssuedToken")
    public record IssuedView(TokenView token, String secret) {
    }

    @GET
    @Transactional
    @Operation(operationId = "listTokens", summary = "Your tokens, newest first; an administrator may ask for everybody's")
    public List<TokenView> list(
            @Parameter(description = "Everybody's, for administrators", example = "false") @QueryParam("all") @DefaultValue("false") boolean all) {
        return tokens.list(all);
    }

    @POST
    @Transactional
    @Operation(operationId = "createToken", summary = "Make a token; its secret is in this reply and nowhere else")
    @APIResponse(responseCode = "201", content = @Content(mediaType = "application/json", schema = @Schema(implementation = IssuedView.class)))
    public Response create(@NotNull @Valid NewToken given) {
        TokenIssuing.Issued issued = tokens.create(given);
        String owner = Account.byId(issued.token().accountId).orElseThrow().name;
        return Response.created(URI.create("/api/v1/tokens/" + issued.token().id))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new IssuedView(TokenView.of(issued.token(), owner), issued.secret().text())).build();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeToken", summary = "Take a token back; it ends at once")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(UUID id) {
        tokens.revoke(id);
    }
}
