package io.candor.access;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Event;
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
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.web.Audited;
import io.candor.web.Caller;
import io.candor.web.Problems;
import io.candor.web.Role;
import io.quarkus.security.identity.SecurityIdentity;

/** Tokens for CRMs and scripts. */
@Path("/api/v1/tokens")
@Tag(name = "Access", description = "Accounts, tokens and the audit trail")
public class TokenResource {

    @Inject
    TokenIssuing issuing;
    @Inject
    AccessConfig config;
    @Inject
    SecurityIdentity identity;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @Inject
    Event<Audited> audit;

    @Schema(name = "NewToken", examples = "{\"label\": \"CRM\", \"scopes\": [\"questionnaires:write\", \"answers:read\"], \"expiresAt\": \"2027-06-30T00:00:00Z\"}")
    public record NewToken(@NotBlank @Size(max = 100) String label, @NotEmpty @Size(max = 50) Set<@NotBlank String> scopes,
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
        List<ApiToken> found = ApiToken.newest(all && caller.is(Role.ADMIN) ? null : Holder.of(identity).account());
        Map<UUID, String> names = Account.inOrder().stream().collect(Collectors.toMap(a -> a.id, a -> a.name));
        Function<ApiToken, TokenView> view = t -> TokenView.of(t, names.get(t.accountId));
        return found.stream().map(view).toList();
    }

    @POST
    @Transactional
    @Operation(operationId = "createToken", summary = "Make a token; its secret is in this reply and nowhere else")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = IssuedView.class)))
    public Response create(@NotNull @Valid NewToken given) {
        Account account = account(given.account());
        Set<Scope> scopes = given.scopes().stream().map(this::scope).collect(Collectors.toSet());
        Instant now = clock.instant();
        if (!given.expiresAt().isAfter(now) || given.expiresAt().isAfter(now.plus(config.tokenLongest()))) {
            throw Problems.invalid("expiresAt", "expiresAt must lie ahead, by at most "
                    + config.tokenLongest().toDays() + " days.");
        }
        TokenIssuing.Issued issued = issuing.issue(account, given.label().strip(), scopes, given.expiresAt(),
                caller.name());
        audit.fire(Audited.of("token.create", issued.token().id.toString(), null, facts(issued.token(), account)));
        return Response.created(URI.create("/api/v1/tokens/" + issued.token().id))
                .entity(new IssuedView(TokenView.of(issued.token(), account.name), issued.secret().text())).build();
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(operationId = "revokeToken", summary = "Take a token back; it ends at once")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(UUID id) {
        ApiToken token = ApiToken.byId(id)
                .filter(t -> caller.is(Role.ADMIN) || t.accountId.equals(Holder.of(identity).account()))
                .orElseThrow(() -> Problems.notFound("token " + id));
        issuing.revoke(token);
        audit.fire(Audited.of("token.revoke", id.toString(), Map.of("label", token.label), null));
    }

    /** A token that makes tokens must not make a stronger one. */
    private Scope scope(String text) {
        Scope scope = Scope.byText(text).orElseThrow(() -> Problems.invalid("scopes",
                "There is no scope \"" + text + "\"; known are " + Scope.known() + "."));
        if (!Holder.of(identity).may(scope)) {
            throw Problems.problem(403, "not-allowed", "You may not do this",
                    "Your token has no scope " + text + " to pass on.").build();
        }
        return scope;
    }

    private Account account(String name) {
        Account own = Account.byId(Holder.of(identity).account()).orElseThrow();
        if (name == null || Account.key(name).equals(own.nameKey)) {
            return own;
        }
        if (!caller.is(Role.ADMIN)) {
            throw Problems.problem(403, "not-allowed", "You may not do this",
                    "Only an administrator makes tokens in somebody else's name.").build();
        }
        Account other = Account.byName(name)
                .orElseThrow(() -> Problems.invalid("account", "There is no account of that name."));
        if (other.person()) {
            // Or an administrator could approve in a curator's name what the administrator wrote.
            throw Problems.problem(403, "not-allowed", "You may not do this",
                    other.name + " signs in and makes tokens for themselves; this is for accounts of programs.")
                    .build();
        }
        return other;
    }

    private static Map<String, Object> facts(ApiToken token, Account account) {
        return Map.of("label", token.label, "account", account.name, "scopes", token.scopes, "expiresAt",
                token.expiresAt.toString());
    }
}
