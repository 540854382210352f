package io.candor.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.candor.web.Audited;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Lets a person in by password and, where they set one up, by a code of their authenticator app. */
@ApplicationScoped
class SigningIn {

    /** A code may be typed for so long after the password. */
    private static final Duration CODE_TIME = Duration.ofMinutes(5);

    @Inject
    Passwords passwords;
    @Inject
    Attempts attempts;
    @Inject
    AccessConfig config;
    @Inject
    Clock clock;
    @Inject
    Event<Audited> audit;

    /** What a sign-in comes to. A refusal has one reason for all: nobody learns which part was wrong. */
    sealed interface Outcome {
    }

    record SignedIn(Secret session) implements Outcome {
    }

    record CodeDue(Secret session) implements Outcome {
    }

    record Refused() implements Outcome {
    }

    record TooMany(Duration pause) implements Outcome {
    }

    Outcome byPassword(String name, String password, String address) {
        Optional<Duration> wait = attempts.pause(name, address);
        if (wait.isPresent()) {
            return new TooMany(wait.get());
        }
        Optional<Account> found = QuarkusTransaction.requiringNew().call(() -> Account.byName(name));
        // Outside of a transaction: hashing takes its time, and no connection shall wait for it.
        boolean fits = passwords.fits(password, found.map(a -> a.password).orElse(null));
        if (!fits || !found.get().active) {
            return refused(name, found, address);
        }
        Account account = found.get();
        if (account.wantsCode()) {
            return new CodeDue(begin(account, true));
        }
        attempts.succeeded(name, address);
        return new SignedIn(begin(account, false));
    }

    /** @param pending the session that {@link CodeDue} began */
    Outcome byCode(Secret pending, String code, String address) {
        Instant now = clock.instant();
        Optional<Account> found = QuarkusTransaction.requiringNew().call(() -> Session.of(pending)
                .filter(s -> s.codeDue && s.expiresAt.isAfter(now)).flatMap(s -> Account.byId(s.accountId)));
        if (found.isEmpty()) {
            return new Refused();
        }
        Optional<Duration> wait = attempts.pause(found.get().name, address);
        if (wait.isPresent()) {
            return new TooMany(wait.get());
        }
        boolean taken = QuarkusTransaction.requiringNew().call(() -> take(found.get().id, code, now));
        if (!taken) {
            return refused(found.get().name, found, address);
        }
        attempts.succeeded(found.get().name, address);
        end(pending);
        return new SignedIn(begin(found.get(), false));
    }

    /** Uses a code up; false if it is wrong or was used. Within a transaction. */
    static boolean take(UUID id, String code, Instant now) {
        Account account = Account.locked(id);
        if (!account.active || account.totpSecret == null) {
            return false;
        }
        OptionalLong step = OneTimeCodes.step(account.totpSecret, code, now, account.totpStep);
        step.ifPresent(s -> account.totpStep = s);
        return step.isPresent();
    }

    /** A fresh session; nobody can have known its secret before. */
    Secret begin(Account account, boolean codeDue) {
        Secret secret = Secret.random();
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = clock.instant();
            Session.delete("expiresAt < ?1", now);
            Session session = new Session();
            session.digest = secret.digest();
            session.accountId = account.id;
            session.createdAt = now;
            session.lastSeenAt = now;
            session.expiresAt = now.plus(codeDue ? CODE_TIME : config.sessionLongest());
            session.codeDue = codeDue;
            session.persist();
            if (!codeDue) {
                audit.fire(Audited.of("session.begin", account.name).by(account.name));
            }
        });
        return secret;
    }

    void end(Secret session) {
        QuarkusTransaction.requiringNew().run(() -> Session.deleteById(session.digest()));
    }

    /** What was typed as a name may be a password by mistake, so only a name that exists is written down. */
    private Outcome refused(String name, Optional<Account> found, String address) {
        attempts.failed(name, address);
        String subject = found.map(a -> a.name).orElse("unknown");
        QuarkusTransaction.requiringNew()
                .run(() -> audit.fire(Audited.of("session.refuse", subject).by("anonymous")));
        return new Refused();
    }
}
