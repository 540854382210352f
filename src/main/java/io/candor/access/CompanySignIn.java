package io.candor.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

import io.candor.web.Audited;
import io.candor.web.Role;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Lets in whom the company's identity provider vouches for. The provider says who it is and, in a claim, which roles they
 * have; both hold as they were said at the last sign-in. From there on the session is one of ours, which can be ended here.
 */
@ApplicationScoped
class CompanySignIn {

    private static final Logger LOG = Logger.getLogger(CompanySignIn.class);

    @Inject
    AccessConfig config;
    @Inject
    Accounts accounts;
    @Inject
    SigningIn signingIn;
    @Inject
    Event<Audited> audit;

    /**
     * @param person what the provider signed
     * @param groups what its roles claim holds
     * @return a session; empty if the person has no role here
     */
    Optional<Secret> signIn(JsonWebToken person, Set<String> groups) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (groups.contains(config.companyRoles().getOrDefault(role.slug(), role.slug()))) {
                roles.add(role);
            }
        }
        String subject = person.getIssuer() + " " + person.getSubject();
        try {
            return QuarkusTransaction.requiringNew().call(() -> account(subject, person, roles))
                    .map(account -> signingIn.begin(account, false));
        } catch (HttpProblem e) {
            // Somebody here has that name already, and signs in otherwise: the provider's word does not make them one.
            LOG.warnf("%s was not let in: %s", subject, e.getDetail());
            return Optional.empty();
        }
    }

    private Optional<Account> account(String subject, JsonWebToken person, Set<Role> roles) {
        Optional<Account> known = Account.bySubject(subject);
        if (known.isEmpty() && !roles.isEmpty()) {
            Account made = accounts.create(name(person), person.getClaim("name"), person.getClaim("email"), roles);
            made.subject = subject;
            return Optional.of(made);
        }
        known.filter(a -> !a.roleSet().equals(roles)).ifPresent(a -> {
            Set<Role> before = a.roleSet();
            a.grant(roles);
            audit.fire(Audited.of("account.change", a.name, Map.of("roles", before),
                    Map.of("roles", roles)).by("identity provider"));
        });
        return known.filter(a -> a.active && !roles.isEmpty());
    }

    private static String name(JsonWebToken person) {
        String name = person.getClaim("preferred_username");
        String mail = person.getClaim("email");
        return name != null ? name : mail != null ? mail : person.getSubject();
    }
}
