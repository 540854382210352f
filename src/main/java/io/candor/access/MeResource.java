package io.candor.access;

import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.candor.web.Role;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;

/** The account that the request acts for. */
@Path("/api/v1/me")
@Tag(name = "Access")
public class MeResource {

    @Inject
    SecurityIdentity identity;
    @Inject
    OwnAccount own;
    @Inject
    SessionCookie cookie;
    @Inject
    HttpServerRequest request;

    /** @param scopes of the token; empty for a session, which may do whatever its person may */
    @Schema(name = "Me")
    public record Me(String name, String displayName, Set<Role> roles, boolean secondFactor, Set<String> scopes) {
    }

    @Schema(name = "PasswordChange", examples = "{\"current\": \"a long pass phrase\", \"password\": \"another long pass phrase\"}")
    public record PasswordChange(@NotNull @Size(max = 200) String current, @NotNull @Size(max = 200) String password) {
    }

    @Schema(name = "OneTimeCode", examples = "{\"code\": \"123456\"}")
    public record Code(@NotBlank @Size(max = 10) String code) {
    }

    /** @param uri for an authenticator app */
    @Schema(name = "SecondFactor")
    public record SecondFactor(String secret, String uri) {
    }

    @GET
    @Transactional
    @Operation(operationId = "whoAmI", summary = "Who this request acts for")
    public Me me() {
        Holder holder = Holder.of(identity);
        Account account = Account.byId(holder.account()).orElseThrow();
        return new Me(account.name, account.displayName, account.roleSet(), account.totpConfirmed, holder.scopes());
    }

    @POST
    @Path("password")
    @Operation(operationId = "changePassword", summary = "Choose another password; every session ends but this one, which is begun anew")
    @APIResponse(responseCode = "204", description = "Changed")
    public void password(@NotNull @Valid PasswordChange change) {
        cookie.set(request, own.changePassword(id(), change.current(), change.password(), Address.of(request)));
    }

    @POST
    @Path("second-factor")
    @Operation(operationId = "beginSecondFactor", summary = "A secret for an authenticator app; it counts once a code confirmed it")
    @APIResponse(responseCode = "201", content = @Content(mediaType = "application/json", schema = @Schema(implementation = SecondFactor.class)))
    public Response begin() {
        OwnAccount.Enrolment enrolment = own.beginSecondFactor(id());
        return Response.status(201).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new SecondFactor(enrolment.secret(), enrolment.uri())).build();
    }

    @POST
    @Path("second-factor/confirm")
    @Operation(operationId = "confirmSecondFactor", summary = "Show that the app makes the right codes; from now on they are asked for")
    @APIResponse(responseCode = "204", description = "Confirmed")
    public void confirm(@NotNull @Valid Code given) {
        own.confirmSecondFactor(id(), given.code(), Address.of(request));
    }

    @DELETE
    @Path("second-factor")
    @Operation(operationId = "dropSecondFactor", summary = "Do without a code; takes one to say so")
    @APIResponse(responseCode = "204", description = "Removed")
    public void drop(@NotNull @Valid Code given) {
        own.dropSecondFactor(id(), given.code(), Address.of(request));
    }

    private UUID id() {
        return Holder.of(identity).account();
    }
}
