package io.candor.integration;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A range of IP addresses in CIDR notation.
 *
 * @param prefix bits that all its addresses share
 */
record Network(InetAddress address, int prefix) {

    /** Only literals: a name would be looked up. */
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /**
     * Public and of this name, as the configuration looks for it.
     *
     * @throws IllegalArgumentException if the text is no network
     */
    public static Network valueOf(String text) {
        int slash = text.indexOf('/');
        String literal = slash < 0 ? text.strip() : text.substring(0, slash).strip();
        if (!LITERAL.matcher(literal).matches()) {
            throw new IllegalArgumentException("not a network such as 10.0.0.0/8: " + text);
        }
        try {
            InetAddress address = InetAddress.getByName(literal);
            int all = address.getAddress().length * Byte.SIZE;
            int prefix = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1).strip());
            if (prefix < 0 || prefix > all) {
                throw new IllegalArgumentException("not a network such as 10.0.0.0/8: " + text);
            }
            return new Network(address, prefix);
        } catch (UnknownHostException | NumberFormatException e) {
            throw new IllegalArgumentException("not a network such as 10.0.0.0/8: " + text, e);
        }
    }

    boolean contains(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        int whole = prefix / Byte.SIZE;
        for (int i = 0; i < whole; i++) {
            if (mine[i] != theirs[i]) {
                return false;
            }
        }
        int rest = prefix % Byte.SIZE;
        return rest == 0 || ((mine[whole] ^ theirs[whole]) & 0xff) >> Byte.SIZE - rest == 0;
    }
}
