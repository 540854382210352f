package io.candor.bank;

import java.time.LocalDate;
import java.util.List;

import io.candor.core.Sha256;

/**
 * A collection as its folder states it.
 *
 * @param key name of the folder
 * @param name the vendor's or product's name
 * @param description one sentence; null for none
 * @param vendor legal form; null for none
 * @param effective effective date of the statement it was made from; null where there is none
 * @param version version of that statement; null where there is none
 * @param source the document it was made from; null for none
 * @param contact how a customer reaches the security team; null for none
 * @param answers in order of file and place
 */
public record FiledCollection(String key, String name, String description, String vendor, LocalDate effective,
        String version, String source, String contact, List<FiledAnswer> answers) {

    public FiledCollection {
        answers = List.copyOf(answers);
    }

    /** Digest of all but the answers. */
    Sha256 headDigest() {
        return Sha256.of(new FiledCollection(key, name, description, vendor, effective, version, source, contact,
                List.of()).toString());
    }
}
