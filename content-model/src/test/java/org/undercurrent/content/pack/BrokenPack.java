package org.undercurrent.content.pack;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of {@code broken-packs}, see the README there: a valid pack with one thing changed. */
record BrokenPack(Path folder) implements PackSource {
    private static final String CHANGE = "change.json";

    static Stream<BrokenPack> all() {
        return folders(root())
                .filter(folder -> Files.exists(folder.resolve("expected.txt")))
                .map(BrokenPack::new);
    }

    static BrokenPack named(String rule) {
        return new BrokenPack(root().resolve(rule));
    }

    private static Path root() {
        try {
            return Path.of(BrokenPack.class.getResource("/broken-packs").toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String rule() {
        return folder.getFileName().toString();
    }

    /** What the folder says that the reader says. */
    String expected() throws IOException {
        return Files.readString(folder.resolve("expected.txt"));
    }

    /** What the reader says, one line for each problem; a pack that loads may still have stale reviews. */
    String problems() {
        return String.join(
                "", problemList().stream().map(problem -> problem + "\n").toList());
    }

    List<Problem> problemList() {
        try {
            return ContentPack.read(this, new FolderBases(folder.resolve("bases")))
                    .staleReviews();
        } catch (InvalidPackException invalid) {
            return invalid.problems();
        }
    }

    /** The files of a pack: {@code pack.json}, those that it lists, and perhaps a spelling. */
    static List<String> listed(PackSource source) throws IOException {
        List<String> files = new ArrayList<>(List.of("pack.json", "spelling.json"));
        try (JsonReader reader = Json.createReader(source.open("pack.json").orElseThrow())) {
            JsonObject pack = reader.readObject();
            if (pack.get("files") instanceof JsonArray listed) {
                listed.stream().map(name -> name.toString().replace("\"", "")).forEach(files::add);
            }
        }
        return files;
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        Path own = folder.resolve(name);
        Path file = Files.isRegularFile(own) ? own : root().resolve(base()).resolve(name);
        if (!Files.isRegularFile(file) || name.startsWith("..")) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return Optional.of(new ByteArrayInputStream(changed(name, bytes)));
    }

    private String base() {
        return rule().startsWith("translation") ? "translation" : "base";
    }

    private byte[] changed(String name, byte[] bytes) throws IOException {
        Path change = folder.resolve(CHANGE);
        if (!Files.isRegularFile(change)) {
            return bytes;
        }
        JsonArray patch = ((JsonObject) json(Files.readAllBytes(change))).getJsonArray(name);
        return patch == null
                ? bytes
                : Json.createPatch(patch).apply(json(bytes)).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonStructure json(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.read();
        }
    }

    @Override
    public String toString() {
        return rule().equals("base") ? "acme/en-US" : rule().equals("translation") ? "acme/es" : "pack";
    }

    /** The two valid packs, and those of the folder. */
    private record FolderBases(Path folder) implements Bases {
        @Override
        public List<String> names() {
            Stream<Path> ids = Files.isDirectory(folder) ? folders(folder) : Stream.of();
            Stream<String> own = ids.flatMap(BrokenPack::folders)
                    .map(pack -> folder.relativize(pack).toString().replace('\\', '/'));
            return Stream.concat(Stream.of("acme/en-US", "acme/es"), own).toList();
        }

        @Override
        public Optional<PackSource> find(String name) {
            return switch (name) {
                case "acme/en-US" -> Optional.of(named("base"));
                case "acme/es" -> Optional.of(named("translation"));
                default ->
                    names().contains(name) ? Optional.of(new Named(name, folder.resolve(name))) : Optional.empty();
            };
        }
    }

    private record Named(String name, Path folder) implements PackSource {
        @Override
        public Optional<InputStream> open(String file) throws IOException {
            return new DirectorySource(folder).open(file);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
