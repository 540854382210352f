package io.candor.bank;

import java.util.Map;

/** What people call a domain. */
public final class DomainName {

    /** Two subjects in one domain. */
    private static final Map<String, String> PAIRS = Map.of("insurance-legal", "Insurance and legal",
            "logging-monitoring", "Logging and monitoring");

    private DomainName() {
    }

    /** @param slug for example {@code access-control}; one that no list knows is spelt out as well */
    public static String of(String slug) {
        String spelt = slug.replace('-', ' ');
        return PAIRS.getOrDefault(slug, Character.toUpperCase(spelt.charAt(0)) + spelt.substring(1));
    }
}
