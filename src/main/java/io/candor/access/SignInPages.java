package io.candor.access;

import java.net.URI;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import io.candor.web.Problems;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** Signing in and out with forms, so that it works without scripts. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SignInPages {

    @Inject
    SigningIn signingIn;
    @Inject
    SessionCookie cookie;
    @Inject
    AccessConfig config;
    @Inject
    HttpServerRequest request;

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance signIn(String state, String to, String company, String companyLink);

        static native TemplateInstance code(String state, String to);
    }

    @GET
    @Path("sign-in")
    public TemplateInstance form(@QueryParam("state") @DefaultValue("") String state, @QueryParam("to") String to) {
        String link = UriBuilder.fromPath("/sign-in/company").queryParam("to", "{to}").build(ReturnPath.safe(to))
                .toString();
        return Templates.signIn(state, ReturnPath.safe(to), config.company().orElse(null), link);
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(@FormParam("name") @DefaultValue("") String name,
            @FormParam("password") @DefaultValue("") String password, @FormParam("to") String to) {
        return reply(signingIn.byPassword(name, password, Address.of(request)), "sign-in", to);
    }

    @GET
    @Path("sign-in/code")
    public TemplateInstance codeForm(@QueryParam("state") @DefaultValue("") String state,
            @QueryParam("to") String to) {
        return Templates.code(state, ReturnPath.safe(to));
    }

    @POST
    @Path("sign-in/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response code(@FormParam("code") @DefaultValue("") String code, @FormParam("to") String to) {
        Secret pending = SessionCookie.read(request);
        return reply(pending == null
                ? new SigningIn.Refused()
                : signingIn.byCode(pending, code, Address.of(request)), "sign-in/code", to);
    }

    @POST
    @Path("sign-out")
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
                yield back("sign-in/code", "", to);
            }
            case SigningIn.Refused refused -> back(page, "refused", to);
            case SigningIn.TooMany many -> throw Problems.problem(429, "too-many-attempts", "Too many attempts",
                    "Too many sign-ins from here were wrong. Wait " + (many.pause().toSeconds() + 1)
                            + " s, then try again.")
                    .withHeader("Retry-After", many.pause().toSeconds() + 1).build();
        };
    }

    private static Response back(String page, String state, String to) {
        UriBuilder back = UriBuilder.fromPath("/" + page).queryParam("to", "{to}");
        return Response.seeOther((state.isEmpty() ? back : back.queryParam("state", state))
                .build(ReturnPath.safe(to))).build();
    }
}
