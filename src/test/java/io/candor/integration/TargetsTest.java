package io.candor.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a webhook must never lead: the doors that only this machine can reach. */
class TargetsTest {

    private final Targets targets = new Targets(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://127.1.2.3/", "https://[::1]/", "https://localhost/",
            "https://0.0.0.0/", "https://[::]/", "https://169.254.169.254/latest/meta-data/", "https://10.1.2.3/",
            "https://172.16.0.1/", "https://172.31.255.255/", "https://192.168.1.1/", "https://100.64.0.1/",
            "https://[::ffff:127.0.0.1]/", "https://[::ffff:a00:1]/", "https://[::ffff:169.254.169.254]/",
            "https://[::127.0.0.1]/", "https://[64:ff9b::7f00:1]/", "https://[2002:7f00:1::]/", "https://[2001::1]/",
            "https://[fe80::1]/", "https://[fc00::1]/", "https://[fd12:3456::1]/", "https://[fec0::1]/",
            "https://224.0.0.1/", "https://[ff02::1]/", "https://255.255.255.255/", "https://192.0.2.1/",
            "https://198.18.0.1/", "https://2130706433/", "https://127.1/", "https://0x7f000001/",
            "https://0x7f.0.0.1/"})
    void an_address_that_is_not_public_is_refused(String url) {
        assertThatThrownBy(() -> targets.resolve(Targets.parse(url)))
                .isInstanceOfAny(RefusedTarget.class, UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no address", "ftp://example.com/", "file:///etc/passwd", "https:///path",
            "gopher://127.0.0.1:25/", "https://user:word@example.com/", "https://example.com/#part",
            "https://exa mple.com/", "https://example.com/\r\nX: y", "javascript:alert(1)", "//example.com"})
    void what_is_no_plain_web_address_is_refused(String url) {
        assertThatThrownBy(() -> Targets.parse(url)).isInstanceOf(RefusedTarget.class);
    }

    @Test
    void a_public_address_is_taken_over_https_alone() throws Exception {
        assertThat(targets.resolve(URI.create("https://1.1.1.1/hook")).port()).isEqualTo(443);
        assertThat(targets.resolve(URI.create("https://[2606:4700::1111]:8443/")).port()).isEqualTo(8443);
        assertThatThrownBy(() -> targets.resolve(URI.create("http://1.1.1.1/"))).isInstanceOf(RefusedTarget.class)
                .hasMessageContaining("https://");
    }

    @Test
    void a_network_that_was_allowed_is_reached_and_no_other() throws Exception {
        Targets own = new Targets(List.of(Network.valueOf("10.20.0.0/16"), Network.valueOf("::1")));
        assertThat(own.resolve(URI.create("http://10.20.255.1:8080/")).port()).isEqualTo(8080);
        assertThat(own.resolve(URI.create("https://[::1]/")).address()).isEqualTo(InetAddress.getByName("::1"));
        for (String outside : List.of("http://10.21.0.1/", "https://10.19.255.255/", "https://127.0.0.1/")) {
            assertThatThrownBy(() -> own.resolve(URI.create(outside))).isInstanceOf(RefusedTarget.class);
        }
    }

    @Test
    void a_network_is_read_strictly() {
        for (String bad : List.of("10.0.0.0/33", "10.0.0.0/-1", "example.com", "10.0.0.0/x", "", "::/129")) {
            assertThatThrownBy(() -> Network.valueOf(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Network.valueOf("192.168.0.0/23").contains(address("192.168.1.255"))).isTrue();
        assertThat(Network.valueOf("192.168.0.0/23").contains(address("192.168.2.0"))).isFalse();
        assertThat(Network.valueOf("0.0.0.0/0").contains(address("::1"))).isFalse();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
