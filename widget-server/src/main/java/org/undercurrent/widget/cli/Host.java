package org.undercurrent.widget.cli;

import java.net.InetSocketAddress;

/** Where to listen, as somebody typed it. */
final class Host {
    private Host() {}

    /** Refuses it before anything listens. */
    static String parse(String host) {
        if (host.startsWith("[") && host.endsWith("]")) {
            throw new IllegalArgumentException(
                    "no host '" + host + "'; write " + host.substring(1, host.length() - 1) + ", without brackets");
        }
        if (host.isEmpty() || new InetSocketAddress(host, 0).isUnresolved()) {
            throw new IllegalArgumentException("no host '" + host + "' (give a name or an address of this machine)");
        }
        return host;
    }
}
