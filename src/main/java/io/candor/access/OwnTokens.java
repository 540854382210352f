package io.candor.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.access.TokenResource.TokenView;
import io.candor.web.Audited;
import io.candor.web.Caller;
import io.candor.web.Problems;
import io.candor.web.Role;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;

/** What the caller may do with tokens: their own, and as an administrator those of programs. */
@RequestScoped
class OwnTokens {

    @Inject
    TokenIssuing issuing;
    @Inject
    AccessConfig config;
    @Inject
    SecurityIdentity identity;
    @Inject
    Caller caller;
    @Inject
    Clock clock;
    @Inject
    Event<Audited> audit;

    List<TokenView> list(boolean all) {
        List<ApiToken> found = ApiToken.newest(all && caller.is(Role.ADMIN) ? null : Holder.of(identity).account());
        Map<UUID, String> names = Account.inOrder().stream().collect(Collectors.toMap(a -> a.id, a -> a.name));
        return found.stream().map(t -> TokenView.of(t, names.get(t.accountId))).toList();
    }

    @Transactional
    TokenIssuing.Issued create(TokenResource.NewToken wanted) {
        Account account = account(wanted.account());
        Set<Scope> scopes = wanted.scopes().stream().map(this::scope).collect(Collectors.toSet());
        Instant now = clock.instant();
        if (!wanted.expiresAt().isAfter(now) || wanted.expiresAt().isAfter(now.plus(config.tokenLongest()))) {
            throw Problems.invalid("expiresAt", "expiresAt must lie ahead, by at most "
                    + config.tokenLongest().toDays() + " days.");
        }
        TokenIssuing.Issued issued = issuing.issue(account, wanted.label().strip(), scopes, wanted.expiresAt(),
                caller.name());
        audit.fire(Audited.of("token.create", issued.token().id.toString(), null, facts(issued.token(), account)));
        return issued;
    }

    @Transactional
    void revoke(UUID id) {
        ApiToken token = ApiToken.byId(id)
                .filter(t -> caller.is(Role.ADMIN) || t.accountId.equals(Holder.of(identity).account()))
                .orElseThrow(() -> Problems.notFound("token " + id));
        issuing.revoke(token);
        audit.fire(Audited.of("token.revoke", id.toString(), Map.of("label", token.label), null));
    }

    /** A token that makes tokens must not make a stronger one. */
    private Scope scope(String text) {
        Scope scope = Scope.byText(text).orElseThrow(() -> Problems.invalid("scopes",
                "There is no scope \"" + text + "\"; known are " + Scope.known() + "."));
        if (!Holder.of(identity).may(scope)) {
            throw refusal("Your token has no scope " + text + " to pass on.");
        }
        return scope;
    }

    private Account account(String name) {
        Account own = Account.byId(Holder.of(identity).account()).orElseThrow();
        if (name == null || name.isBlank() || Account.key(name).equals(own.nameKey)) {
            return own;
        }
        if (!caller.is(Role.ADMIN)) {
            throw refusal("Only an administrator makes tokens in somebody else's name.");
        }
        Account other = Account.byName(name)
                .orElseThrow(() -> Problems.invalid("account", "There is no account of that name."));
        if (other.person()) {
            // Or an administrator could approve in a curator's name what the administrator wrote.
            throw refusal(other.name + " signs in and makes their own tokens; this is for accounts of programs.");
        }
        return other;
    }

    private static HttpProblem refusal(String why) {
        return Problems.problem(403, "not-allowed", "You may not do this", why).build();
    }

    private static Map<String, Object> facts(ApiToken token, Account account) {
        return Map.of("label", token.label, "account", account.name, "scopes", token.scopes, "expiresAt",
                token.expiresAt.toString());
    }
}
