package io.candor.access;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkus.oidc.OidcSession;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;

/**
 * Where the identity provider sends people back to: the extension before it has checked code, state, PKCE and signature;
 * who comes here was vouched for.
 */
@Path("/sign-in/company")
public class CompanyPages {

    @Inject
    CompanySignIn company;
    @Inject
    SecurityIdentity identity;
    @Inject
    OidcSession provider;
    @Inject
    SessionCookie cookie;
    @Inject
    HttpServerRequest request;

    @GET
    public Response signIn(@QueryParam("to") String to) {
        if (!(identity.getPrincipal() instanceof JsonWebToken person)) {
            throw new NotFoundException();
        }
        Optional<Secret> session = company.signIn(person, identity.getRoles());
        // The provider's own session is not needed any more; ours is the one that can be ended.
        provider.logout().await().indefinitely();
        session.ifPresent(s -> cookie.set(request, s));
        return Response.seeOther(URI.create(session.isPresent()
                ? ReturnPath.safe(to)
                : Challenge.SIGN_IN + "?state=company")).build();
    }
}
