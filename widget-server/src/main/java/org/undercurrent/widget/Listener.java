package org.undercurrent.widget;

import io.undertow.UndertowOptions;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.server.HttpHandler;
import io.undertow.server.protocol.http.HttpOpenListener;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.function.Supplier;
import org.undercurrent.widget.snapshot.Response;
import org.xnio.ChannelListeners;
import org.xnio.IoUtils;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.StreamConnection;
import org.xnio.XnioWorker;
import org.xnio.channels.AcceptingChannel;

/**
 * A bound port. Built from the parts that {@code Undertow.Builder} is built from, since that can neither bind before it
 * accepts nor stop accepting before it closes; a drain without losses needs both.
 */
final class Listener implements Closeable {
    private static final int BUFFER = 16 * 1024;
    private static final int SECOND = 1000;
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(1);

    /** A request of ours is a line and some headers; whoever needs longer for it, or sends a body, is let go. */
    static final OptionMap LIMITS = OptionMap.builder()
            // buffered answers would be lost when a later request of the pipeline is malformed
            .set(UndertowOptions.BUFFER_PIPELINED_DATA, false)
            .set(UndertowOptions.DECODE_URL, false)
            .set(UndertowOptions.ALWAYS_SET_DATE, false)
            .set(UndertowOptions.MAX_HEADER_SIZE, 16 * 1024)
            .set(UndertowOptions.MAX_HEADERS, 100)
            .set(UndertowOptions.MAX_ENTITY_SIZE, 64L * 1024)
            .set(UndertowOptions.REQUEST_PARSE_TIMEOUT, 10 * SECOND)
            .set(UndertowOptions.NO_REQUEST_TIMEOUT, 60 * SECOND)
            .set(UndertowOptions.IDLE_TIMEOUT, 60 * SECOND)
            .getMap();

    private static final OptionMap SOCKET = OptionMap.builder()
            .set(Options.TCP_NODELAY, true)
            .set(Options.REUSE_ADDRESSES, true)
            .set(Options.BACKLOG, 1024)
            .getMap();

    private final HttpOpenListener connections;
    private final AcceptingChannel<StreamConnection> channel;

    private Listener(HttpOpenListener connections, AcceptingChannel<StreamConnection> channel) {
        this.connections = connections;
        this.channel = channel;
    }

    /** Binds, without accepting yet. */
    static Listener bind(XnioWorker worker, String host, int port) {
        return bind(worker, host, port, LIMITS);
    }

    static Listener bind(XnioWorker worker, String host, int port, OptionMap limits) {
        HttpOpenListener connections = new HttpOpenListener(new DefaultByteBufferPool(true, BUFFER), limits);
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (host.isEmpty() || address.isUnresolved()) {
            throw new IllegalArgumentException("no host '" + host + "' (give a name or an address of this machine)");
        }
        try {
            return new Listener(
                    connections,
                    worker.createStreamConnectionServer(
                            address, ChannelListeners.openListenerAdapter(connections), SOCKET));
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    "cannot listen on " + host + ":" + port + ": " + refused.getMessage()
                            + " (choose another port or host)",
                    refused);
        }
    }

    int port() {
        return channel.getLocalAddress(InetSocketAddress.class).getPort();
    }

    /** Whether it listens on all addresses of this machine, which are named by none of them. */
    boolean isAnywhere() {
        return channel.getLocalAddress(InetSocketAddress.class).getAddress().isAnyLocalAddress();
    }

    void serve(HttpHandler handler) {
        serve(handler, LONGEST_ANSWER);
    }

    void serve(HttpHandler handler, Duration longestAnswer) {
        connections.setRootHandler(new Deadline(longestAnswer, new HttpDate(handler)));
        channel.resumeAccepts();
    }

    /** The same, with an answer of its own to what is no HTTP. */
    void serve(HttpHandler handler, Supplier<Response> unreadable) {
        channel.getAcceptSetter().set(ChannelListeners.openListenerAdapter(connection -> {
            BadRequests.answer(connection, unreadable);
            connections.handleEvent(connection);
        }));
        serve(handler);
    }

    /** Takes no more connections; those that are open stay. */
    void stopAccepting() {
        IoUtils.safeClose(channel);
    }

    @Override
    public void close() {
        stopAccepting();
        connections.closeConnections();
    }
}
