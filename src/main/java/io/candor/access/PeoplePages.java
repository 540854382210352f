package io.candor.access;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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
import io.candor.web.NavLink;
import io.candor.web.Problems;
import io.candor.web.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** Who may come in, for administrators: people and programs, their roles, their tokens. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PeoplePages {

    @Inject
    Accounts accounts;
    @Inject
    OwnTokens tokens;
    @Inject
    Flash flash;
    @Inject
    HttpServerRequest request;

    @CheckedTemplate(basePath = "access")
    static class Templates {
        static native TemplateInstance people(List<AccountView> accounts, List<Role> roles);

        static native TemplateInstance person(AccountView account, String edition, String base, List<Role> roles,
                List<TokenView> tokens, List<Scope> scopes);

        static native TemplateInstance invited(String name, String link);
    }

    @GET
    @Transactional
    public TemplateInstance people() {
        return Templates.people(Account.inOrder().stream().map(AccountView::of).toList(), List.of(Role.values()));
    }

    @POST
    public Response create(@FormParam("name") @DefaultValue("") String name,
            @FormParam("displayName") String displayName, @FormParam("email") @DefaultValue("") String email,
            @FormParam("roles") List<String> roles) {
        if (name.isBlank() || name.length() > 100 || name.chars().anyMatch(Character::isISOControl)) {
            throw Problems.invalid("name", "A name has 1 to 100 characters.");
        }
        Account made = accounts.create(name, displayName, email.isBlank() ? null : email.strip(), roles(roles));
        flash.done(made.name + " has an account. Invite the person, or make a token for the program.");
        return page(made.id);
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance person(UUID id) {
        Account account = accounts.find(id);
        List<TokenView> theirs = tokens.list(true).stream().filter(t -> t.account().equals(account.name)).toList();
        return Templates.person(AccountView.of(account), String.valueOf(account.version), "/people/" + id + "/tokens",
                List.of(Role.values()), theirs, List.of(Scope.values()));
    }

    @POST
    @Path("{id}")
    public Response change(UUID id, @FormParam("edition") String edition,
            @FormParam("displayName") @DefaultValue("") String displayName,
            @FormParam("email") @DefaultValue("") String email, @FormParam("roles") List<String> roles,
            @FormParam("active") boolean active) {
        if (displayName.isBlank()) {
            throw Problems.invalid("displayName", "Say how the person is called.");
        }
        accounts.change(id, '"' + edition + '"', new AccountResource.AccountChange(displayName,
                email.isBlank() ? null : email.strip(), roles(roles), active));
        flash.done("Saved. It holds from the next click on.");
        return page(id);
    }

    @POST
    @Path("{id}/invitation")
    @Transactional
    public TemplateInstance invite(UUID id) {
        Account account = accounts.find(id);
        return Templates.invited(account.name, request.scheme() + "://" + request.authority() + "/welcome?code="
                + accounts.invite(account).text());
    }

    @POST
    @Path("{id}/second-factor/remove")
    public Response removeSecondFactor(UUID id) {
        accounts.removeSecondFactor(id);
        flash.done("The second factor is removed, and every session ended.");
        return page(id);
    }

    @POST
    @Path("{id}/tokens/{token}/revoke")
    public Response revoke(UUID id, UUID token) {
        tokens.revoke(token);
        flash.done("Token revoked.");
        return page(id);
    }

    @jakarta.enterprise.inject.Produces
    @Singleton
    NavLink nav() {
        return NavLink.section(90, "People", "/people");
    }

    private static Response page(UUID id) {
        return Response.seeOther(URI.create("/people/" + id)).build();
    }

    private static Set<Role> roles(List<String> slugs) {
        return slugs == null
                ? Set.of()
                : slugs.stream().map(s -> Role.bySlug(s).orElseThrow(() -> Problems.invalid("roles",
                        "There is no role \"" + s + "\"."))).collect(Collectors.toSet());
    }
}
