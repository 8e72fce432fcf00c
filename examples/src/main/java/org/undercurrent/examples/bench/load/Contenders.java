package org.undercurrent.examples.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Servers that send the very same answer, which each proves before it is measured. */
public final class Contenders implements AutoCloseable {
    private final List<Server> all = new ArrayList<>();
    private final Answer answer;

    /**
     * Starts the widget server.
     *
     * @throws IOException when it cannot be started
     * @throws InterruptedException when interrupted
     */
    public Contenders() throws IOException, InterruptedException {
        all.add(Server.undercurrent(List.of()));
        answer = Answer.of(all.get(0).at(Server.TOPIC));
    }

    /**
     * Starts an Undertow with a handler that only sends these headers and bytes.
     *
     * @throws IOException when it cannot be started
     * @throws InterruptedException when interrupted
     */
    public void addBareUndertow() throws IOException, InterruptedException {
        int port = Server.freePort();
        String imitated = all.get(0).at(Server.TOPIC).toString();
        String path = Server.JAR + ":examples/target/classes";
        List<String> command =
                Server.java(List.of("-cp", path, BareFragment.class.getName(), String.valueOf(port), imitated));
        add(Server.start("bare Undertow", Server.onOneCore(command), port, Server.TOPIC));
    }

    /**
     * Starts nginx with these headers, and these bytes as files.
     *
     * @throws IOException when it cannot be started
     * @throws InterruptedException when interrupted
     */
    public void addNginx() throws IOException, InterruptedException {
        add(Nginx.start(Server.TOPIC, answer));
    }

    private void add(Server other) throws IOException, InterruptedException {
        all.add(other);
        answer.requireSame(other.name(), Answer.of(other.at(Server.TOPIC)));
    }

    /** {@return the widget server first} */
    public List<Server> all() {
        return List.copyOf(all);
    }

    /** Stops all. */
    @Override
    public void close() {
        all.forEach(Server::close);
    }
}
