package org.undercurrent.examples.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.undercurrent.examples.bench.load.Answer;
import org.undercurrent.examples.bench.load.Comparison;
import org.undercurrent.examples.bench.load.Server;

/**
 * The same page by the widget server, ready, and by Spring Boot, which renders it with Thymeleaf and compresses it for each
 * request: processor time for a request, each on one core.
 */
public final class SpringBenchmark {
    private static final String CLASSES = "examples/spring-boot-thymeleaf/target/";
    private static final int WARM_UP = 20_000;

    private SpringBenchmark() {}

    /**
     * Prints each round, medians and ratios.
     *
     * @param arguments the number of rounds, defaults to 9
     * @throws IOException when a process cannot be started
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
        try (Server ours = Server.undercurrent(List.of());
                Server spring = spring()) {
            requireSamePage(ours, spring);
            Comparison comparison = new Comparison(List.of(ours, spring));
            comparison.ask(Server.TOPIC);
            comparison.ask("/topic");
            comparison.run(rounds, 3, WARM_UP);
        }
    }

    private static Server spring() throws IOException, InterruptedException {
        int port = Server.freePort();
        String path = CLASSES + "classes:" + Files.readString(Path.of(CLASSES, "classpath"));
        List<String> command = Server.java(
                List.of("-cp", path, "org.undercurrent.examples.thymeleaf.TopicApplication", "--server.port=" + port));
        return Server.start("Spring Boot", Server.onOneCore(command), port, "/topic");
    }

    /** The same words; the widget server's page also has the addresses of other texts, which it knows. */
    private static void requireSamePage(Server ours, Server spring) throws IOException, InterruptedException {
        String expected = Answer.of(ours.at(Server.TOPIC)).words();
        String actual = Answer.of(spring.at("/topic")).words();
        if (!actual.equals(expected)) {
            throw new IllegalStateException("Spring Boot sends another page: expected " + expected.length()
                    + " characters but was " + actual.length());
        }
    }
}
