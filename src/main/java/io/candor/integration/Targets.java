package io.candor.integration;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Where webhooks may go. A name is looked up once for each attempt, every address of it is judged, and the request then
 * goes to the very address that was judged: a name that answers differently the second time (DNS rebinding) gains nothing.
 */
@ApplicationScoped
class Targets {

    private static final int LONGEST = 2000;

    private final List<Network> allowed;

    @Inject
    Targets(WebhookConfig config) {
        this(config.allow().orElse(List.of()));
    }

    Targets(List<Network> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /** An address that was judged. */
    record Target(URI uri, InetAddress address) {

        boolean secure() {
            return uri.getScheme().equalsIgnoreCase("https");
        }

        int port() {
            return uri.getPort() >= 0 ? uri.getPort() : secure() ? 443 : 80;
        }
    }

    /** Checks the form alone. */
    static URI parse(String url) throws RefusedTarget {
        URI uri;
        try {
            uri = new URI(url == null ? "" : url.strip());
        } catch (URISyntaxException e) {
            throw new RefusedTarget("This is no web address.");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null
                || uri.toString().length() > LONGEST) {
            throw new RefusedTarget("Give a web address that begins with https:// and has at most " + LONGEST
                    + " characters.");
        }
        if (uri.getUserInfo() != null || uri.getFragment() != null) {
            throw new RefusedTarget("Leave out user name, password and fragment; the signature says who sends.");
        }
        return uri;
    }

    /**
     * @throws RefusedTarget if a request must not be sent there
     * @throws UnknownHostException if nobody knows the name now
     */
    Target resolve(URI uri) throws RefusedTarget, UnknownHostException {
        String host = uri.getHost();
        InetAddress[] addresses = InetAddress
                .getAllByName(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
        boolean ours = true;
        for (InetAddress address : addresses) {
            boolean named = allowed.stream().anyMatch(n -> n.contains(address));
            if (!named && NotPublic.contains(address)) {
                // Which address it is would tell an outsider what a name means inside.
                throw new RefusedTarget("\"" + host + "\" leads into a network that is not public. Whoever runs Candor "
                        + "can allow it with candor.webhooks.allow.");
            }
            ours &= named;
        }
        Target target = new Target(uri, addresses[0]);
        if (!target.secure() && !ours) {
            throw new RefusedTarget("Use https://; plain http:// is only for networks named in candor.webhooks.allow.");
        }
        return target;
    }
}
