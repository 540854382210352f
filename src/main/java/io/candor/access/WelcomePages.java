package io.candor.access;

import java.net.URI;
import java.time.Clock;

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

import io.candor.web.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Where a link that works once leads: its holder chooses a password. The first administrator comes this way, too. */
@Path("/welcome")
@Produces(MediaType.TEXT_HTML)
public class WelcomePages {

    @Inject
    Accounts accounts;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance welcome(String name, String code, int shortest);
    }

    @GET
    public TemplateInstance form(@QueryParam("code") @DefaultValue("") String code) {
        String name = QuarkusTransaction.requiringNew()
                .call(() -> Account.byId(open(code).accountId).orElseThrow().name);
        return Templates.welcome(name, code, Passwords.SHORTEST);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@FormParam("code") @DefaultValue("") String code,
            @FormParam("password") @DefaultValue("") String password) {
        QuarkusTransaction.requiringNew().run(() -> accounts.choosePassword(open(code).accountId, password));
        return Response.seeOther(URI.create(Challenge.SIGN_IN + "?state=welcome")).build();
    }

    private Invitation open(String code) {
        return Invitation.open(new Secret(code), clock.instant()).orElseThrow(WelcomePages::gone);
    }

    private static HttpProblem gone() {
        return Problems.problem(404, "invitation-gone", "This link does not work any more",
                "It was used, it is too old, or a newer one took its place. Ask an administrator for another.").build();
    }
}
