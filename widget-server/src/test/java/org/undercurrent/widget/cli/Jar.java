package org.undercurrent.widget.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The jar as it is run. */
final class Jar {
    private Jar() {}

    static List<String> command(String line, String... javaOptions) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jar = Path.of("target/undercurrent.jar").toAbsolutePath().toString();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-jar", jar));
        command.addAll(List.of(line.split(" ")));
        return command;
    }

    /** Of an export; without the rules for other servers, which name the directory. */
    static Map<String, String> digests(Path site) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(site.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(site + " cannot be read", unreadable);
        }
        digests.keySet().removeAll(List.of(".undercurrent/nginx.conf", ".undercurrent/Caddyfile"));
        return digests;
    }
}
