package io.candor.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.candor.web.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Looks up whose token or session it is. Roles are read each time, so that a change holds from the next request on. */
@ApplicationScoped
class CredentialProvider implements IdentityProvider<CredentialRequest> {

    /** Being seen is written this often at most: a page asks for many things at once. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Inject
    Clock clock;
    @Inject
    AccessConfig config;

    @Override
    public Class<CredentialRequest> getRequestType() {
        return CredentialRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(CredentialRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew().call(() -> switch (request.kind) {
            case TOKEN -> byToken(request.secret);
            case SESSION -> bySession(request.secret);
        }));
    }

    private SecurityIdentity byToken(Secret secret) {
        Instant now = clock.instant();
        ApiToken token = ApiToken.of(secret).filter(t -> t.valid(now)).orElseThrow(AuthenticationFailedException::new);
        Account account = Account.byId(token.accountId).filter(a -> a.active)
                .orElseThrow(AuthenticationFailedException::new);
        if (token.lastUsedAt == null || token.lastUsedAt.plus(NOTED_EVERY).isBefore(now)) {
            // Not by the entity: two requests at once must not stand in each other's way.
            ApiToken.update("lastUsedAt = ?1 where id = ?2", now, token.id);
        }
        return identity(account, new Holder(account.id, token.id, Set.copyOf(token.scopes)));
    }

    /** Whoever comes with an old cookie is nobody, and may still see what is open, such as the sign-in page. */
    private SecurityIdentity bySession(Secret secret) {
        Instant now = clock.instant();
        Optional<Session> found = Session.of(secret).filter(s -> !s.codeDue && s.expiresAt.isAfter(now)
                && s.lastSeenAt.plus(config.sessionIdle()).isAfter(now));
        Optional<Account> account = found.flatMap(s -> Account.byId(s.accountId)).filter(a -> a.active);
        if (account.isEmpty()) {
            return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
        }
        if (found.get().lastSeenAt.plus(NOTED_EVERY).isBefore(now)) {
            Session.update("lastSeenAt = ?1 where digest = ?2", now, secret.digest());
        }
        return identity(account.get(), new Holder(account.get().id, null, Set.of()));
    }

    private static SecurityIdentity identity(Account account, Holder holder) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(account.name))
                .addRoles(account.roleSet().stream().map(Role::slug).collect(Collectors.toSet()))
                .addAttribute(holder.attribute(), holder).build();
    }
}
