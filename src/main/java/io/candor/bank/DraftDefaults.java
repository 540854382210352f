package io.candor.bank;

/**
 * What a file does not say of its answers.
 *
 * @param visibility slug of a {@link io.candor.core.matching.Visibility}
 * @param owner role that is to keep them current
 */
public record DraftDefaults(String visibility, String owner) {

    /** Internal until a curator opens it: what was told to one customer is not yet meant for all. */
    public static final DraftDefaults CAUTIOUS = new DraftDefaults("internal", "security");
}
