package org.undercurrent.widget;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;
import org.undercurrent.widget.snapshot.Partners;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;
import org.undercurrent.widget.snapshot.Snapshot;
import org.xnio.XnioWorker;

/**
 * The widget server as a library. Several may run in one JVM; each has its own threads and port.
 *
 * <pre>{@code
 * try (WidgetServer server = WidgetServer.builder().port(0).start()) {
 *     System.out.println("Undercurrent is at " + server.baseUrl());
 * }
 * }</pre>
 */
public final class WidgetServer implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration QUIET = Duration.ofMillis(200);

    private final XnioWorker worker;
    private final Statistics statistics = new Statistics();
    private final Observer observer;
    private final DailySnapshot snapshots;
    private final Makers makers;
    private final Draining draining;
    private final Listener listener;
    private final Optional<Listener> management;
    private final Duration patience;
    private final Optional<ContentWatch> watch;
    private final AtomicBoolean closed = new AtomicBoolean();

    private WidgetServer(Builder builder, Optional<ContentWatch> watch, Snapshot.Builder content, XnioWorker worker) {
        this.worker = worker;
        listener = Listener.bind(worker, builder.host, builder.port);
        management = management(builder, worker);
        patience = builder.patience;
        this.watch = watch;
        URI baseUrl = builder.baseUrl.orElseGet(() -> address(listener.isAnywhere() ? "localhost" : builder.host));
        snapshots = new DailySnapshot(
                builder.clock, press(content, baseUrl), () -> press(builder.read(), baseUrl), this::stepBack);
        observer = observer(builder);
        makers = new Makers(WidgetHandler.of(snapshots::current, observer));
        draining = new Draining(new StrictProtocol(makers));
    }

    /** What is made in the background, and the threads that make what readers ask for first. */
    private void stepBack() {
        Courtesy.stepBack();
        makers.hire();
    }

    private static Function<LocalDate, Snapshot> press(Snapshot.Builder content, URI baseUrl) {
        Snapshot.Builder snapshot = content.baseUrl(baseUrl);
        return date -> snapshot.asOf(date).build();
    }

    /** Whoever sends it asks for nothing that could be named. */
    private Response unreadable() {
        Response answer = snapshots.current().unreadable();
        observer.answered(Request.get(""), answer, 0);
        return answer;
    }

    private Observer observer(Builder builder) {
        Observer counting = management.isPresent() ? statistics : Observer.NOBODY;
        return builder.accessLog ? counting.and(new AccessLog()) : counting;
    }

    /** When this port is taken, the other must not stay taken by us. */
    private Optional<Listener> management(Builder builder, XnioWorker worker) {
        try {
            return builder.managementPort.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Listener.bind(worker, LOOPBACK, builder.managementPort.getAsInt()));
        } catch (RuntimeException taken) {
            listener.close();
            throw taken;
        }
    }

    private void serve() {
        snapshots.start();
        watch.ifPresent(files -> files.start(this::reload));
        listener.serve(draining, this::unreadable);
        management.ifPresent(port -> port.serve(new Management(snapshots, statistics, draining::isDraining)));
    }

    private void serveOrClose() {
        try {
            serve();
        } catch (RuntimeException broken) {
            close();
            throw broken;
        }
    }

    private URI address(String host) {
        return URI.create("http://" + (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port());
    }

    /**
     * Starts a server.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The port that it listens on.
     *
     * @return the port, also where {@code 0} was asked for
     */
    public int port() {
        return listener.port();
    }

    /**
     * The port that the operator's tools ask.
     *
     * @return the port, or empty when there is none
     */
    public OptionalInt managementPort() {
        return management.map(port -> OptionalInt.of(port.port())).orElseGet(OptionalInt::empty);
    }

    /**
     * The public address, which stands in everything that is served.
     *
     * @return the address given, or that of host and port, without a slash at the end
     */
    public URI baseUrl() {
        return snapshots.current().baseUrl();
    }

    /**
     * Reads the content anew and serves it. When anything of it is broken, the old stays.
     *
     * @throws org.undercurrent.content.pack.InvalidPackException when a pack is broken; it has every problem
     * @throws IllegalArgumentException when the partners or the templates are broken, or a directory is gone
     * @throws UncheckedIOException when the file of the partners cannot be read
     */
    public void reload() {
        snapshots.reload();
    }

    /**
     * Lets the requests under way come to their end, then stops. Takes no new connections meanwhile, and answers what
     * still comes on the open ones. A second call does nothing.
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            listener.stopAccepting();
            boolean interrupted = !draining.drain(QUIET, patience);
            listener.close();
            management.ifPresent(Listener::close);
            watch.ifPresent(ContentWatch::stop);
            snapshots.stop();
            makers.stop();
            worker.shutdownNow();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Says what to serve and where. Every part has a default. */
    public static final class Builder {
        private Supplier<List<ContentPack>> content = Snapshot::builtIn;
        private String host = LOOPBACK;
        private int port = 8080;
        private OptionalInt managementPort = OptionalInt.empty();
        private Optional<URI> baseUrl = Optional.empty();
        private Optional<Path> partners = Optional.empty();
        private Optional<Supplier<HtmlRenderer>> html = Optional.empty();
        private List<Path> watched = List.of();
        private boolean accessLog;
        private OptionalLong memory = OptionalLong.empty();
        private Clock clock = Clock.systemUTC();
        private Duration patience = Duration.ofSeconds(10);

        private Builder() {}

        /**
         * What to serve; of several packs in one language the last. Defaults to the built-in packs.
         *
         * @param packs the packs
         * @return this
         */
        public Builder packs(List<ContentPack> packs) {
            List<ContentPack> read = List.copyOf(packs);
            return content(() -> read);
        }

        /**
         * Where to get what to serve, see {@link #packs}. Packs are read while the server's own parts are loaded, so that
         * it starts sooner, and nothing listens when they are broken. Asked again by {@link WidgetServer#reload}.
         *
         * @param content reads the packs
         * @return this
         */
        public Builder content(Supplier<List<ContentPack>> content) {
            this.content = content;
            return this;
        }

        /**
         * The name or address to listen on, defaults to {@code 127.0.0.1}.
         *
         * @param host {@code 0.0.0.0} or {@code ::} for all
         * @return this
         */
        public Builder host(String host) {
            this.host = host;
            return this;
        }

        /**
         * The port to listen on, defaults to {@code 8080}.
         *
         * @param port {@code 0} for any that is free
         * @return this
         */
        public Builder port(int port) {
            this.port = checked(port);
            return this;
        }

        /**
         * The port on loopback for the operator's tools, defaults to none.
         *
         * @param port {@code 0} for any that is free
         * @return this
         */
        public Builder managementPort(int port) {
            this.managementPort = OptionalInt.of(checked(port));
            return this;
        }

        /**
         * The public address, as partners reach it, defaults to that of host and port; where the host stands for all
         * addresses, to {@code localhost}, which only this machine reaches.
         *
         * @param baseUrl http or https, without query and fragment
         * @return this
         * @throws IllegalArgumentException when it is no such address
         */
        public Builder baseUrl(URI baseUrl) {
            Snapshot.builder().baseUrl(baseUrl);
            this.baseUrl = Optional.of(baseUrl);
            return this;
        }

        /**
         * Lets only the pages of some partners show the content, see {@link Partners#read}. Read again by
         * {@link WidgetServer#reload}. Defaults to all pages.
         *
         * @param file the list
         * @return this
         */
        public Builder partners(Path file) {
            this.partners = Optional.of(file);
            return this;
        }

        /**
         * Renders HTML as this renderer does, with its templates, words and theme. Region, view, day, address and
         * translations are the server's. Asked again by {@link WidgetServer#reload}. Defaults to ours.
         *
         * @param renderer builds the renderer
         * @return this
         */
        public Builder html(Supplier<HtmlRenderer> renderer) {
            this.html = Optional.of(renderer);
            return this;
        }

        /**
         * Reads the content anew, as {@link WidgetServer#reload} does, soon after files in these places have changed. For
         * authors, who see a draft seconds after saving it. Defaults to none.
         *
         * @param places directories and files
         * @return this
         */
        public Builder watch(List<Path> places) {
            this.watched = List.copyOf(places);
            return this;
        }

        /**
         * Logs a line for each answer to {@code org.undercurrent.access}: method, what sort of thing was asked for, status
         * and time; neither who asked, nor for which entry. Defaults to none.
         *
         * @param wanted whether to log
         * @return this
         */
        public Builder accessLog(boolean wanted) {
            this.accessLog = wanted;
            return this;
        }

        /**
         * How much of what was made is kept ready, and its default, see {@link Snapshot.Builder#memory}.
         *
         * @param bytes in all codings
         * @return this
         * @throws IllegalArgumentException when it is nothing, or more than this JVM gives
         */
        public Builder memory(long bytes) {
            Snapshot.builder().memory(bytes);
            this.memory = OptionalLong.of(bytes);
            return this;
        }

        /**
         * Tells the day, defaults to the system's clock.
         *
         * @param clock the clock; its zone does not matter
         * @return this
         */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * How long closing waits for requests under way, defaults to ten seconds.
         *
         * @param patience the longest wait
         * @return this
         */
        public Builder patience(Duration patience) {
            this.patience = patience;
            return this;
        }

        /** Before anything listens: what is broken is said while nobody asks yet. */
        private Snapshot.Builder read() {
            Snapshot.Builder snapshot = Snapshot.builder().packs(content.get());
            partners.map(Partners::read).ifPresent(snapshot::partners);
            memory.ifPresent(snapshot::memory);
            html.map(Supplier::get).ifPresent(snapshot::html);
            return snapshot;
        }

        private static int checked(int port) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("port " + port + " is not a port; choose one from 0 to 65535");
            }
            return port;
        }

        /**
         * Reads the packs, binds, builds the snapshot and begins to answer.
         *
         * @return the server, which runs until it is closed
         * @throws UncheckedIOException when it cannot listen there, start its threads, or read the file of the partners; the
         *     message says where, and why
         * @throws IllegalArgumentException when the host is unknown, or the partners or the templates are broken
         * @throws org.undercurrent.content.pack.InvalidPackException when a pack is broken; it has every problem
         */
        public WidgetServer start() {
            Threads threads = Threads.start();
            try {
                Optional<ContentWatch> watch =
                        watched.isEmpty() ? Optional.empty() : Optional.of(new ContentWatch(watched));
                WidgetServer server = new WidgetServer(this, watch, read(), threads.await());
                server.serveOrClose();
                return server;
            } catch (RuntimeException failed) {
                threads.stop();
                throw failed;
            }
        }
    }
}
