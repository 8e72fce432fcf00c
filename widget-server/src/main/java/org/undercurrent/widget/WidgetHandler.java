package org.undercurrent.widget;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.HttpString;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.undercurrent.widget.snapshot.Request;
import org.undercurrent.widget.snapshot.Response;
import org.undercurrent.widget.snapshot.Snapshot;

/**
 * Serves a snapshot from an Undertow of your own. What is ready is sent on the I/O thread; what must be rendered first
 * goes to a worker.
 *
 * <p>What is asked for the first time waits when such requests come faster than 200 a second for each core, or 400 on one,
 * after a hundred at once; what is ready never does.
 *
 * <pre>{@code
 * Snapshot snapshot = Snapshot.builder().baseUrl(URI.create("https://example.org/widgets")).build();
 * Undertow server = Undertow.builder()
 *         .addHttpListener(8080, "localhost")
 *         .setHandler(Handlers.path(yours).addPrefixPath("/widgets", WidgetHandler.of(snapshot)))
 *         .build();
 * }</pre>
 */
public final class WidgetHandler implements HttpHandler {
    private final Supplier<Snapshot> snapshots;
    private final Observer observer;
    private final boolean observed;
    private final Map<String, HttpString> names = new ConcurrentHashMap<>();
    private final Pace firstUses = new Pace(Runtime.getRuntime().availableProcessors());

    private WidgetHandler(Supplier<Snapshot> snapshots, Observer observer) {
        this.snapshots = snapshots;
        this.observer = observer;
        this.observed = observer != Observer.NOBODY;
    }

    /**
     * Serves one snapshot.
     *
     * @param snapshot what to serve
     * @return the handler
     */
    public static WidgetHandler of(Snapshot snapshot) {
        return of(() -> snapshot);
    }

    /**
     * Serves whatever snapshot is current.
     *
     * @param snapshots asked at each request; must not block
     * @return the handler
     */
    public static WidgetHandler of(Supplier<Snapshot> snapshots) {
        return of(snapshots, Observer.NOBODY);
    }

    static WidgetHandler of(Supplier<Snapshot> snapshots, Observer observer) {
        return new WidgetHandler(snapshots, observer);
    }

    /** Answers now, or from a worker when the answer must be made first. */
    @Override
    public void handleRequest(HttpServerExchange exchange) {
        long start = observed ? System.nanoTime() : 0;
        Snapshot snapshot = snapshots.get();
        Request request = request(exchange);
        Optional<Response> ready = snapshot.ready(request);
        if (ready.isPresent()) {
            answer(exchange, request, ready.get(), start);
        } else {
            exchange.dispatch(worker -> makeFirst(worker, request, snapshot, start));
        }
    }

    /** Made by a worker but sent on the I/O thread, which would else spin until the worker has let go of the connection. */
    private void makeFirst(HttpServerExchange exchange, Request request, Snapshot snapshot, long start) {
        firstUses.await();
        Response made = snapshot.respond(request);
        exchange.dispatch(exchange.getIoThread(), sender -> answer(sender, request, made, start));
    }

    private void answer(HttpServerExchange exchange, Request request, Response response, long start) {
        if (observed) {
            observer.answered(request, response, System.nanoTime() - start);
        }
        send(exchange, response);
    }

    private Request request(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getRequestHeaders();
        return new Request(
                exchange.getRequestMethod().toString(),
                exchange.getRelativePath(),
                exchange.getQueryString(),
                name -> value(headers.get(known(name))));
    }

    private static Optional<String> value(HeaderValues values) {
        if (values == null) {
            return Optional.empty();
        }
        return Optional.of(values.size() == 1 ? values.getFirst() : String.join(", ", values));
    }

    /** Looked up before it is computed, since computing may lock. */
    private HttpString known(String name) {
        HttpString known = names.get(name);
        return known != null ? known : names.computeIfAbsent(name, HttpString::new);
    }

    private void send(HttpServerExchange exchange, Response response) {
        exchange.setStatusCode(response.status());
        HeaderMap headers = exchange.getResponseHeaders();
        response.headers().forEach((name, value) -> headers.put(known(name), value));
        ByteBuffer body = response.body();
        if (body.hasRemaining()) {
            exchange.getResponseSender().send(body);
        } else {
            exchange.endExchange();
        }
    }
}
