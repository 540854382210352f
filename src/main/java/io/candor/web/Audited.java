package io.candor.web;

/**
 * Something that must stay traceable, fired as a CDI event by the feature that did it, in the transaction that did it.
 * The audit trail writes it when that transaction commits, and so exactly if it happened.
 *
 * @param action what was done, for example {@code answer.approve}
 * @param subject what it was done to, for example {@code datanostro/mfa}
 * @param before how it was; null where there is nothing to tell. Never a secret, and no text that is kept elsewhere:
 *        a digest or a number names it as well.
 * @param after how it is now; null likewise
 * @param actor who did it; null for the caller of the request
 */
public record Audited(String action, String subject, Object before, Object after, String actor) {

    public static Audited of(String action, String subject) {
        return new Audited(action, subject, null, null, null);
    }

    public static Audited of(String action, String subject, Object before, Object after) {
        return new Audited(action, subject, before, after, null);
    }

    /** Where the request itself does not say who it is, as with a sign-in. */
    public Audited by(String who) {
        return new Audited(action, subject, before, after, who);
    }
}
