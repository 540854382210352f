package io.candor.access;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.candor.web.Audited;
import io.candor.web.ETags;
import io.candor.web.Problems;
import io.candor.web.Role;

/** Makes and changes accounts. */
@ApplicationScoped
class Accounts {

    @Inject
    Clock clock;
    @Inject
    AccessConfig config;
    @Inject
    Passwords passwords;
    @Inject
    Event<Audited> audit;

    Account find(UUID id) {
        return Account.byId(id).orElseThrow(() -> Problems.notFound("account " + id));
    }

    @Transactional
    Account create(String name, String displayName, String email, Collection<Role> roles) {
        if (Account.byName(name).isPresent()) {
            throw Problems.conflict("name-taken", "There is one already", "There is an account \"" + name
                    + "\" already.");
        }
        Account account = new Account();
        account.id = UUID.randomUUID();
        account.name = name.strip();
        account.nameKey = Account.key(name);
        account.displayName = displayName == null || displayName.isBlank() ? account.name : displayName.strip();
        account.email = email;
        account.grant(roles);
        account.createdAt = clock.instant();
        account.persistAndFlush();
        audit.fire(Audited.of("account.create", account.name, null, facts(account)));
        return account;
    }

    @Transactional
    Account change(UUID id, String ifMatch, AccountResource.AccountChange wanted) {
        find(id);
        Account account = Account.locked(id);
        ETags.check(ifMatch, account.version, () -> AccountView.of(account));
        Map<String, Object> before = facts(account);
        account.displayName = wanted.displayName().strip();
        account.email = wanted.email();
        account.grant(wanted.roles());
        account.active = wanted.active();
        Account.flush();
        if (Account.activeAdministrators() == 0) {
            throw Problems.conflict("last-administrator", "Somebody has to be the administrator",
                    "This is the last active administrator. Make somebody else one first.");
        }
        if (!account.active) {
            Session.endAllOf(id);
        }
        audit.fire(Audited.of("account.change", account.name, before, facts(account)));
        return account;
    }

    /** A link for somebody who has no password, or forgot it. */
    @Transactional
    Secret invite(Account account) {
        audit.fire(Audited.of("account.invite", account.name));
        return Invitation.renew(account, clock.instant().plus(config.invitation()));
    }

    /** Ends every session: whoever sat in one may be the reason for the change. */
    @Transactional
    void choosePassword(UUID id, String password) {
        Account account = Account.locked(id);
        Passwords.objection(password, account).ifPresent(o -> {
            throw Problems.invalid("password", o);
        });
        account.password = passwords.hash(password);
        Session.endAllOf(id);
        Invitation.delete("accountId", id);
        audit.fire(Audited.of("account.password", account.name).by(account.name));
    }

    @Transactional
    void removeSecondFactor(UUID id) {
        find(id);
        Account account = Account.locked(id);
        account.totpSecret = null;
        account.totpConfirmed = false;
        Session.endAllOf(id);
        audit.fire(Audited.of("account.second-factor.remove", account.name));
    }

    private static Map<String, Object> facts(Account account) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("roles", account.roles);
        facts.put("active", account.active);
        return facts;
    }
}
