package io.candor.access;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.web.ETags;
import io.candor.web.Role;

/** Who may come in; for administrators. */
@Path("/api/v1/accounts")
@Tag(name = "Access")
public class AccountResource {

    @Inject
    Accounts accounts;

    @Schema(name = "NewAccount", examples = "{\"name\": \"ada\", \"displayName\": \"Ada Example\", \"email\": \"ada@example.com\", \"roles\": [\"sales\"]}")
    public record NewAccount(
            @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\p{Cntrl}]*", message = "a name has no control characters") String name,
            @Size(max = 200) String displayName, @Email @Size(max = 254) String email,
            @NotEmpty Set<@NotNull Role> roles) {
    }

    @Schema(name = "AccountChange", examples = "{\"displayName\": \"Ada Example\", \"roles\": [\"sales\", \"curator\"], \"active\": true}")
    public record AccountChange(@NotBlank @Size(max = 200) String displayName, @Email @Size(max = 254) String email,
            @NotNull Set<@NotNull Role> roles, boolean active) {
    }

    /** @param link works once; give it to the person, who chooses a password there */
    @Schema(name = "Invitation")
    public record InvitationView(String link) {
    }

    @GET
    @Transactional
    @Operation(operationId = "listAccounts", summary = "Everybody who may come in, and who may not any more")
    public List<AccountView> list() {
        return Account.inOrder().stream().map(AccountView::of).toList();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getAccount", summary = "One account")
    @APIResponse(responseCode = "200", description = "The ETag names this edition", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccountView.class)))
    public Response get(UUID id) {
        return tagged(Response.ok(), accounts.find(id));
    }

    @POST
    @Operation(operationId = "createAccount", summary = "Make an account; invite its person, or make a token for a program")
    @APIResponse(responseCode = "201", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccountView.class)))
    public Response create(@NotNull @Valid NewAccount given) {
        Account made = accounts.create(given.name(), given.displayName(), given.email(), given.roles());
        return tagged(Response.created(URI.create("/api/v1/accounts/" + made.id)), made);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeAccount", summary = "Change roles, name or whether it is active; holds from the next request on")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccountView.class)))
    public Response change(UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AccountChange given) {
        return tagged(Response.ok(), accounts.change(id, ifMatch, given));
    }

    @POST
    @Path("{id}/invitation")
    @Transactional
    @Operation(operationId = "inviteAccount", summary = "A link by which the person chooses a password; an older one ends")
    @APIResponse(responseCode = "201", content = @Content(mediaType = "application/json", schema = @Schema(implementation = InvitationView.class)))
    public Response invite(UUID id) {
        String link = "/welcome?code=" + accounts.invite(accounts.find(id)).text();
        return Response.status(201).header(HttpHeaders.CACHE_CONTROL, "no-store").entity(new InvitationView(link))
                .build();
    }

    @DELETE
    @Path("{id}/second-factor")
    @Operation(operationId = "removeSecondFactor", summary = "For somebody who lost their authenticator app; ends their sessions")
    @APIResponse(responseCode = "204", description = "Removed")
    public void removeSecondFactor(UUID id) {
        accounts.removeSecondFactor(id);
    }

    private static Response tagged(Response.ResponseBuilder reply, Account account) {
        return reply.entity(AccountView.of(account)).tag(ETags.of(account.version)).build();
    }
}
