package io.candor.access;

import java.net.InetAddress;
import java.net.UnknownHostException;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/** Where a request comes from, as far as it says anything about who could be behind it. */
final class Address {

    private static final int NETWORK_GROUPS = 4;

    private Address() {
    }

    /** The IPv4 address, or the /64 network of an IPv6 address: a subscriber has all of the latter. */
    static String of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        String host = remote == null ? null : remote.hostAddress();
        if (host == null) {
            return "unknown";
        }
        return host.contains(":") ? network(host) : host;
    }

    private static String network(String ipv6) {
        try {
            byte[] bytes = InetAddress.getByName(ipv6).getAddress();
            if (bytes.length == 4) {
                return InetAddress.getByAddress(bytes).getHostAddress();
            }
            StringBuilder text = new StringBuilder();
            for (int group = 0; group < NETWORK_GROUPS; group++) {
                text.append(String.format("%x:", (bytes[2 * group] & 0xff) << 8 | bytes[2 * group + 1] & 0xff));
            }
            return text.append(":/64").toString();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("not a literal address: " + ipv6, e);
        }
    }
}
