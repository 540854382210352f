package io.candor.access;

import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.candor.access.TokenResource.TokenView;
import io.candor.web.Flash;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;

/** One's own account: password, second factor, tokens. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AccountPages {

    private static final URI PAGE = URI.create("/account");

    @Inject
    SecurityIdentity identity;
    @Inject
    OwnAccount own;
    @Inject
    OwnTokens tokens;
    @Inject
    SessionCookie cookie;
    @Inject
    HttpServerRequest request;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance account(AccountView account, List<TokenView> tokens, Set<Scope> scopes,
                int shortest);

        static native TemplateInstance secondFactor(OwnAccount.Enrolment enrolment, RawString picture);

        static native TemplateInstance newToken(String label, String secret);
    }

    @GET
    @Transactional
    public TemplateInstance page() {
        return Templates.account(AccountView.of(Account.byId(id()).orElseThrow()),
                tokens.list(false).stream().filter(t -> t.revokedAt() == null).toList(),
                EnumSet.allOf(Scope.class), Passwords.SHORTEST);
    }

    @POST
    @Path("password")
    public Response password(@FormParam("current") @DefaultValue("") String current,
            @FormParam("password") @DefaultValue("") String password) {
        cookie.set(request, own.changePassword(id(), current, password, Address.of(request)));
        return done("Password changed. Wherever else you were signed in, you are not any more.");
    }

    @POST
    @Path("second-factor")
    public TemplateInstance begin() {
        OwnAccount.Enrolment enrolment = own.beginSecondFactor(id());
        return Templates.secondFactor(enrolment, new RawString(ScannedCode.svg(enrolment.uri())));
    }

    @POST
    @Path("second-factor/confirm")
    public Response confirm(@FormParam("code") @DefaultValue("") String code) {
        own.confirmSecondFactor(id(), code, Address.of(request));
        return done("From now on signing in takes a code of your authenticator app.");
    }

    @POST
    @Path("second-factor/drop")
    public Response drop(@FormParam("code") @DefaultValue("") String code) {
        own.dropSecondFactor(id(), code, Address.of(request));
        return done("Signing in takes your password alone.");
    }

    @POST
    @Path("tokens")
    public TemplateInstance create(@FormParam("label") @DefaultValue("") String label,
            @FormParam("scopes") List<String> scopes, @FormParam("days") @DefaultValue("90") int days,
            @FormParam("account") String account) {
        TokenIssuing.Issued issued = tokens.create(TokenForm.read(label, scopes, days, account, clock.instant()));
        return Templates.newToken(issued.token().label, issued.secret().text());
    }

    @POST
    @Path("tokens/{id}/revoke")
    public Response revoke(UUID id) {
        tokens.revoke(id);
        return done("Token revoked.");
    }

    private Response done(String text) {
        flash.done(text);
        return Response.seeOther(PAGE).build();
    }

    private UUID id() {
        return Holder.of(identity).account();
    }
}
