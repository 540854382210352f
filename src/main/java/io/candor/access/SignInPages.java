package io.candor.access;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;


import io.vertx.core.http.HttpServerRequest;

/** Signing in and out with forms, so that it works without scripts. */
@Path("/")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignInPages {

    @Inject
    SigningIn signingIn;
    @Inject
    SessionCookie cookie;
    @Inject
    HttpServerRequest request;

    @POST
    @Path("sign-in")
    public Response signIn(@FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password, @FormParam("to") String to) {
        return reply(signingIn.byPassword(name, password, Address.of(request)), "sign-in", to);
    }

    @POST
    @Path("sign-in/code")
    public Response code(@FormParam("code") @DefaultValue("") String code, @FormParam("to") String to) {
        Secret pending = SessionCookie.read(request);
        return reply(pending == null
                ? new SigningIn.Refused()
                : signingIn.byCode(pending, code, Address.of(request)), "sign-in/code", to);
    }

    @POST
    @Path("sign-out")
    @Consumes(MediaType.WILDCARD)
    public Response signOut() {
        Optional.ofNullable(SessionCookie.read(request)).ifPresent(signingIn::end);
        cookie.clear(request);
        return Response.seeOther(URI.create(Challenge.SIGN_IN + "?state=out")).build();
    }

    private Response reply(SigningIn.Outcome outcome, String page, String to) {
        return switch (outcome) {
            case SigningIn.SignedIn in -> {
                cookie.set(request, in.session());
                yield Response.seeOther(URI.create(ReturnPath.safe(to))).build();
            }
            case SigningIn.CodeDue due -> {
                cookie.set(request, due.session());
                yield back("sign-in/code", "code", to);
            }
            case SigningIn.Refused refused -> back(page, "refused", to);
            case SigningIn.TooMany many -> Response.status(429).header("Retry-After", many.pause().toSeconds() + 1)
                    .build();
        };
    }

    private static Response back(String page, String state, String to) {
        return Response.seeOther(UriBuilder.fromPath("/" + page).queryParam("state", state)
                .queryParam("to", ReturnPath.safe(to)).build()).build();
    }
}
