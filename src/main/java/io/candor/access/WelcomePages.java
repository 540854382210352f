package io.candor.access;

import java.net.URI;
import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;


import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Where a link that works once leads: its holder chooses a password. The first administrator comes this way, too. */
@Path("/welcome")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WelcomePages {

    @Inject
    Accounts accounts;
    @Inject
    Clock clock;

    @POST
    public Response choose(@FormParam("code") @DefaultValue("") String code,
            @FormParam("password") @DefaultValue("") String password) {
        QuarkusTransaction.requiringNew().run(() -> {
            Invitation invitation = Invitation.open(new Secret(code), clock.instant())
                    .orElseThrow(() -> Problems.notFound("such invitation any more: it was used, or it is too old"));
            accounts.choosePassword(invitation.accountId, password);
        });
        return Response.seeOther(URI.create(Challenge.SIGN_IN + "?state=welcome")).build();
    }
}
