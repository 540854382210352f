package io.candor.integration;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * The networks that are not the public internet (IANA's special-purpose registries): a webhook's address must not make
 * Candor knock at doors that only it can reach. An IPv4 address inside an IPv6 one is IPv4 to Java already; gateways that
 * lead from one to the other are refused whole, as nobody's receiver lives there.
 */
final class NotPublic {

    private static final List<Network> NETWORKS = Stream.of(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
            "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // All of IPv6 but global unicast, 2000::/3: loopback, link-local, unique-local, multicast, NAT64.
            "::/3", "4000::/2", "8000::/1",
            // Within it: Teredo and other protocols, documentation, 6to4.
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").map(Network::valueOf).toList();

    private NotPublic() {
    }

    static boolean contains(InetAddress address) {
        return NETWORKS.stream().anyMatch(n -> n.contains(address));
    }
}
