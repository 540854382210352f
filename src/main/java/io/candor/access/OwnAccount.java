package io.candor.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import io.candor.web.Audited;
import io.candor.web.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What people do to their own accounts. Whoever finds a screen unlocked must not get further than it. */
@ApplicationScoped
class OwnAccount {

    @Inject
    Accounts accounts;
    @Inject
    Passwords passwords;
    @Inject
    Attempts attempts;
    @Inject
    SigningIn signingIn;
    @Inject
    Clock clock;
    @Inject
    Event<Audited> audit;

    /** @param uri what the picture says that an authenticator app scans */
    record Enrolment(String secret, String uri) {
    }

    /** @return the session that goes on; all others have ended */
    Secret changePassword(UUID id, String current, String wanted, String address) {
        Account account = read(id);
        unhurried(account, address);
        if (!passwords.fits(current, account.password)) {
            attempts.failed(account.name, address);
            throw Problems.invalid("current", "That is not your present password.");
        }
        accounts.choosePassword(id, wanted);
        return signingIn.begin(account, false);
    }

    Enrolment beginSecondFactor(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = Account.locked(id);
            if (account.password == null) {
                throw Problems.conflict("no-password", "Your second factor is elsewhere",
                        "You sign in at your company's identity provider, or by token; set it up there.");
            }
            if (account.totpConfirmed) {
                throw Problems.conflict("second-factor-set", "There is a second factor already",
                        "Remove it first, which takes one of its codes.");
            }
            account.totpSecret = OneTimeCodes.newSecret();
            account.totpStep = 0;
            String label = URLEncoder.encode("Candor:" + account.name, StandardCharsets.UTF_8).replace("+", "%20");
            return new Enrolment(account.totpSecret,
                    "otpauth://totp/" + label + "?secret=" + account.totpSecret + "&issuer=Candor");
        });
    }

    void confirmSecondFactor(UUID id, String code, String address) {
        useCode(id, code, address);
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Account.locked(id);
            account.totpConfirmed = true;
            audit.fire(Audited.of("account.second-factor.add", account.name));
        });
    }

    void dropSecondFactor(UUID id, String code, String address) {
        useCode(id, code, address);
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Account.locked(id);
            account.totpConfirmed = false;
            account.totpSecret = null;
            audit.fire(Audited.of("account.second-factor.remove", account.name));
        });
    }

    private void useCode(UUID id, String code, String address) {
        Account account = read(id);
        unhurried(account, address);
        if (!QuarkusTransaction.requiringNew().call(() -> SigningIn.take(id, code, clock.instant()))) {
            attempts.failed(account.name, address);
            throw Problems.invalid("code", "That code is not right, or was used. Wait for the next one.");
        }
    }

    private void unhurried(Account account, String address) {
        attempts.pause(account.name, address).ifPresent(wait -> {
            throw Problems.problem(429, "too-many-attempts", "Too many attempts", "Wait a while, then try again.")
                    .withHeader("Retry-After", wait.toSeconds() + 1).build();
        });
    }

    private static Account read(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> Account.byId(id).orElseThrow());
    }
}
