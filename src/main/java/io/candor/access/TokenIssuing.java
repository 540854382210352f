package io.candor.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Hands out tokens and takes them back. */
@ApplicationScoped
class TokenIssuing {

    @Inject
    Clock clock;

    /** @param secret shown now and never again */
    record Issued(ApiToken token, Secret secret) {
    }

    @Transactional
    Issued issue(Account account, String label, Collection<Scope> scopes, Instant expiresAt, String by) {
        Secret secret = Secret.random(Secret.TOKEN);
        ApiToken token = new ApiToken();
        token.id = UUID.randomUUID();
        token.digest = secret.digest();
        token.accountId = account.id;
        token.label = label;
        token.scopes = scopes.stream().distinct().sorted().map(Scope::text).toList();
        token.createdAt = clock.instant();
        token.createdBy = by;
        token.expiresAt = expiresAt;
        token.persist();
        return new Issued(token, secret);
    }

    @Transactional
    void revoke(ApiToken token) {
        if (token.revokedAt == null) {
            ApiToken.update("revokedAt = ?1 where id = ?2 and revokedAt is null", clock.instant(), token.id);
        }
    }

    /** What a start wrote for the command line before; a new one takes its place. */
    @Transactional
    void revokeLabelled(Account account, String label) {
        List<ApiToken> found = ApiToken.list("accountId = ?1 and label = ?2 and revokedAt is null", account.id, label);
        found.forEach(this::revoke);
    }
}
