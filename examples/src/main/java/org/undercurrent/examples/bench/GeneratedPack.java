package org.undercurrent.examples.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.content.pack.PackSource;

/** A pack of topics that name each other, with the references, helplines and crisis notice of the built-in one. */
final class GeneratedPack implements PackSource {
    private static final List<String> BORROWED = List.of("references.json", "helplines.json");

    private final int entries;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    GeneratedPack(int entries) {
        this.entries = entries;
        PackSource builtIn = PackSource.bundled(ContentPack.BUILT_IN + "/en-US");
        BORROWED.forEach(name -> files.put(name, bytes(builtIn, name)));
        files.put("crisis-notices.json", json("""
                {"crisis-notices": [{"id": "help", "title": "Help", "summary": "Help.", "created": "2026-01-01",
                 "changed": "2026-01-01", "introduction": "Call.", "steps": ["Tell someone."]}]}"""));
        IntStream.range(0, entries).forEach(i -> files.put("topics/topic-" + i + ".json", topic(i)));
        String names = files.keySet().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        files.put("pack.json", json("""
                {"id": "generated", "language": "en-US", "version": "1", "date": "2026-01-01", "title": "Generated",
                 "publisher": "Nobody", "author": "Nobody", "license": "CC BY 4.0", "funding": "none", "files": [%s]}""".formatted(names)));
    }

    private byte[] topic(int i) {
        String paragraph =
                "Words about this and that, with [a way on](topic:topic-%d) and a source.[](cite:wienicke2023) "
                        .formatted((i * 7 + 3) % entries);
        return json("""
                {"id": "topic-%d", "title": "Topic %d", "summary": "A topic among many.", "created": "2026-01-01",
                 "changed": "2026-01-01", "tags": ["depression"], "related": ["topics/topic-%d"], "lede": "%s",
                 "sections": [{"id": "one", "kind": "what-it-is", "heading": "One", "text": ["%s", "%s"]},
                              {"id": "two", "kind": "limits-and-risks", "heading": "Two", "text": "- %s\\n- %s"}]}""".formatted(
                        i,
                        i,
                        (i + 1) % entries,
                        paragraph.repeat(2),
                        paragraph.repeat(3),
                        paragraph.repeat(3),
                        paragraph,
                        paragraph));
    }

    /** Writes its files into a folder. */
    void writeTo(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    int entries() {
        return entries;
    }

    long bytes() {
        return files.values().stream().mapToLong(file -> file.length).sum();
    }

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
    }

    @Override
    public String toString() {
        return "generated";
    }

    private static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(PackSource source, String name) {
        try (InputStream in = source.open(name).orElseThrow()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
