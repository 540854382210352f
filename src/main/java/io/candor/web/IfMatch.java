package io.candor.web;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The guard against lost updates: who changes something says which version of it they have seen.
 *
 * @param header the request's If-Match header; null where it has none
 */
public record IfMatch(String header) {

    /** The ETag of a version, as it goes into the header of a reply. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * @param current the thing as it is now, for whoever lost the race
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without the header, 412 if it names another version
     */
    public void check(long version, Supplier<?> current) {
        if (header == null || header.isBlank()) {
            throw Problems.problem(428, "version-missing", "Which version do you change?",
                    "Send the ETag of what you have read in the If-Match header.").build();
        }
        // Neither "*" nor a weak tag says which version was read, so neither protects anybody's work.
        if (Arrays.stream(header.split(",")).map(String::strip).noneMatch(tag(version)::equals)) {
            throw Problems.problem(412, "changed-meanwhile", "Somebody changed it meanwhile",
                    "Its version is " + version + " now. Read it again, look at the difference and repeat your change.")
                    .withHeader("ETag", tag(version)).with("current", current.get()).build();
        }
    }
}
