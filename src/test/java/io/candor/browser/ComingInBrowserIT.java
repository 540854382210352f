package io.candor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.security.InvalidKeyException;
import java.time.Instant;

import javax.crypto.spec.SecretKeySpec;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

import io.candor.app.Staff;

/** From an invitation to a second factor: pages that nobody sees twice, in every look. */
class ComingInBrowserIT {

    @RegisterExtension
    static final Workplace workplace = new Workplace();

    @Test
    void an_invited_person_chooses_a_password_signs_in_and_sets_up_a_second_factor() throws InvalidKeyException {
        String name = "nora-" + System.nanoTime();
        Visitor nora = workplace.stranger(Look.DESK);
        nora.open(invite(name));
        assertThat(nora.at("h1")).hasText("Welcome, " + name);
        nora.checkEveryLook();
        nora.at("#password").fill(Staff.PASSWORD);
        nora.button("Set the password").click();
        assertThat(nora.at(".notice.done")).containsText("Your password is set");

        signIn(nora, name);
        assertThat(nora.at("header .name")).hasText(name);
        nora.open("/account").button("Set up").click();
        assertThat(nora.at("h1")).hasText("Set up a second factor");
        nora.checkEveryLook();
        String secret = nora.at("#secret").inputValue();
        nora.at("#code").fill(code(secret, 0));
        nora.button("Confirm").click();
        assertThat(nora.at(".notice.done")).containsText("takes a code");
        nora.checkEveryLook();

        nora.button("Sign out").click();
        signIn(nora, name);
        assertThat(nora.at("h1")).containsText("authenticator app");
        nora.checkEveryLook();
        nora.at("#code").fill("000000");
        nora.button("Continue").click();
        assertThat(nora.at(".notice.failed")).containsText("That code is not right");
        nora.at("#code").fill(code(secret, 30));
        nora.button("Continue").click();
        assertThat(nora.at("header .name")).hasText(name);
    }

    @Test
    void a_token_is_shown_once() {
        Visitor anna = workplace.visitor("Anna").open("/account");
        anna.page.getByText("Make a token").click();
        anna.checkEveryLook();
        anna.at("#label").fill("Nightly export " + System.nanoTime());
        anna.at("input[value='ledger:read']").check();
        anna.button("Make the token").click();
        assertThat(anna.at(".notice.warn")).containsText("shown this once");
        String secret = anna.at("#secret").inputValue();
        anna.checkEveryLook();
        anna.page.getByText("I have it").click();
        assertThat(anna.at("h1")).hasText("Anna");
        assertThat(anna.at("main")).not().containsText(secret);
    }

    /** @return path of the link, which the administrator sends */
    private static String invite(String name) {
        Visitor admin = workplace.visitor("Toni").open("/people");
        admin.button("New account").click();
        admin.checkEveryLook();
        admin.at("#name").fill(name);
        admin.at("input[value=sales]").check();
        admin.button("Make the account").click();
        assertThat(admin.at(".notice.done")).containsText("has an account");
        admin.button("Make a link").click();
        admin.checkEveryLook();
        String link = admin.at("#link").inputValue();
        return link.substring(link.indexOf("/welcome"));
    }

    private static void signIn(Visitor visitor, String name) {
        visitor.open("/sign-in").at("#name").fill(name);
        visitor.at("#password").fill(Staff.PASSWORD);
        visitor.page.keyboard().press("Enter");
    }

    /** As an app computes it, whose clock may be ahead. */
    private static String code(String secret, int secondsAhead) throws InvalidKeyException {
        return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), Instant.now().plusSeconds(secondsAhead));
    }
}
