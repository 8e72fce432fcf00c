package org.undercurrent.widget.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.undercurrent.widget.WidgetServer;
import org.undercurrent.widget.snapshot.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the server until it is told to stop. */
@Command(
        name = "serve",
        addMethodSubcommands = false, // looking for them takes time at each start
        description =
                "Serves the content to partner sites, until Ctrl+C or SIGTERM; requests under way get their answer.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    /** What is wrong on any machine. */
    private static final List<String> VALUES = List.of("--port", "--management-port", "--memory", "--base-url");

    /** Not asked after when settings are printed, for an image is built where they are not yet. */
    private static final List<String> PLACES = List.of("--host", "--content", "--templates");

    @Option(names = "--host", paramLabel = "HOST", description = "Name or address to listen on; defaults to 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT", description = "Port to listen on, 0 for any; defaults to 8080.")
    private int port = 8080;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address that partners reach; defaults to host and port, or to localhost where the "
                    + "host is 0.0.0.0 or ::.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            description = "Port on loopback for /healthz, /readyz, /metrics and POST /reload; defaults to none.")
    private Optional<Integer> managementPort = Optional.empty();

    @Option(
            names = "--partners",
            paramLabel = "FILE",
            description = "Only the pages of the partners in this file may show the content; defaults to all pages.")
    private Optional<Path> partners = Optional.empty();

    @Option(
            names = "--memory",
            paramLabel = "MIB",
            description =
                    "How many MiB of what was made are kept ready to send; defaults to 128, or half of the heap where "
                            + "that is less.")
    private int memory = (int) (Snapshot.usualMemory() >> 20);

    @Option(
            names = "--watch",
            description =
                    "Reads the packs of --content, the templates and the partners anew soon after their files have changed.")
    private boolean watch;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A properties file with these options, without their hyphens, for example 'port = 80'. "
                    + "The environment (UNDERCURRENT_PORT) goes before it, and the command line before both.")
    @SuppressWarnings("UnusedVariable") // read before all options, by Settings
    private Optional<Path> config = Optional.empty();

    @Option(names = "--print-config", description = "Prints what the server would run with, and where that comes from.")
    private boolean printConfig;

    @Option(names = "--log-format", paramLabel = "FORMAT", description = "text or json; defaults to text.")
    private LogFormat logFormat = LogFormat.TEXT;

    @Option(
            names = "--access-log",
            description = "Logs a line for each answer; neither who asked, nor for which entry.")
    private boolean accessLog;

    @Mixin
    private Content content = new Content();

    @Mixin
    private OwnTemplates templates = new OwnTemplates();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Settings settings;

    Serve(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        settings.requireKnown(spec);
        LogFormat.hush();
        WidgetServer.Builder builder = WidgetServer.builder().accessLog(accessLog);
        tell(builder, VALUES);
        if (printConfig) {
            new PrintedConfig(spec, settings).print(spec.commandLine().getOut());
            return ExitCode.OK;
        }
        logFormat.apply();
        tell(builder, PLACES);
        partners.ifPresent(builder::partners);
        templates.directory().ifPresent(any -> builder.html(templates::html));
        if (watch) {
            builder.watch(watched());
        }
        try (WidgetServer server = builder.content(content::packs).start()) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "undercurrent-stop"));
            announce(server);
            new CountDownLatch(1).await();
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK;
    }

    private void tell(WidgetServer.Builder builder, List<String> options) {
        for (String option : options) {
            try {
                tell(builder, option);
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(settings.named(spec, option) + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    private void tell(WidgetServer.Builder builder, String option) {
        switch (option) {
            case "--port" -> builder.port(port);
            case "--management-port" -> managementPort.ifPresent(builder::managementPort);
            case "--memory" -> builder.memory(bytes(memory));
            case "--base-url" -> baseUrl.ifPresent(url -> builder.baseUrl(BaseUrl.parse(url)));
            case "--host" -> builder.host(Host.parse(host));
            case "--content" -> content.requireDirectories();
            case "--templates" -> templates.requireDirectory();
            default -> throw new IllegalStateException(option);
        }
    }

    private static long bytes(int mib) {
        if (mib <= 0) {
            throw new IllegalArgumentException("memory of " + mib + " MiB keeps nothing; give it more");
        }
        return (long) mib << 20;
    }

    private List<Path> watched() {
        List<Path> places = Stream.of(content.directories().stream(), partners.stream(), templates.directory().stream())
                .flatMap(each -> each)
                .toList();
        if (places.isEmpty()) {
            throw new IllegalArgumentException(
                    "nothing to watch; --watch goes with --content, --templates or --partners");
        }
        return places;
    }

    /** An address that stands for all is none to be reached at, so the server took another. */
    private static boolean isOtherThan(String host, URI baseUrl) {
        return "localhost".equals(baseUrl.getHost()) && !host.equals("localhost");
    }

    private void announce(WidgetServer server) {
        PrintWriter out = spec.commandLine().getOut();
        boolean onlyHere = baseUrl.isEmpty() && isOtherThan(host, server.baseUrl());
        String listening = baseUrl.isPresent() || onlyHere ? "listening on " + host + ":" + server.port() + "; " : "";
        out.println("Undercurrent is at " + server.baseUrl() + "/ (" + listening + "Ctrl+C stops it)");
        if (onlyHere) {
            out.println(
                    "Other machines need --base-url, the address that they reach; without it all links lead to localhost");
        }
        server.managementPort()
                .ifPresent(management -> out.println("Management is at http://127.0.0.1:" + management + "/"));
        out.flush();
    }
}
