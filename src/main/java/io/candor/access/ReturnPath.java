package io.candor.access;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in: an address of ours, whatever the link that led here says. */
final class ReturnPath {

    static final String HOME = "/";

    private ReturnPath() {
    }

    static String safe(String wanted) {
        // Browsers read "//host" and "/\host" as another host.
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.contains("\\")
                || wanted.chars().anyMatch(Character::isISOControl) || wanted.startsWith(Challenge.SIGN_IN)) {
            return HOME;
        }
        try {
            URI uri = new URI(wanted);
            return uri.getHost() == null && uri.getScheme() == null ? wanted : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
