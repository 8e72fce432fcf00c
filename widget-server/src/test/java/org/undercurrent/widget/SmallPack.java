package org.undercurrent.widget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.undercurrent.content.pack.ContentPack;

/** A pack of its own with a crisis notice and some topics, in a directory. */
public record SmallPack(Path directory) {
    private static final String PACK = """
            {"id": "small", "language": "en-US", "version": "1.0.0", "date": "2026-11-22", "title": "Small",
             "publisher": "A publisher", "author": "An author", "license": "CC BY 4.0", "funding": "none",
             "files": ["helplines.json", "crisis-notices.json", "topics.json"]}""";

    private static final String HELPLINES = """
            {"regions": [{"code": "001", "name": "The world"}, {"code": "GB", "name": "United Kingdom"}],
             "helplines": [
              {"id": "world", "region": "001", "service": "directory", "name": "Find A Helpline",
               "channels": [{"type": "web", "display": "findahelpline.com", "link": "https://findahelpline.com/"}],
               "hours": "always", "cost": "free", "languages": ["en"],
               "source": {"name": "A page", "url": "https://example.org/", "date": "undated"}, "verifiedOn": "2026-01-01"},
              {"id": "gb-emergency", "region": "GB", "service": "emergency", "name": "Emergency services",
               "channels": [{"type": "phone", "display": "999", "link": "tel:999"}],
               "hours": "always", "cost": "free", "languages": ["en"],
               "source": {"name": "A page", "url": "https://example.org/", "date": "undated"}, "verifiedOn": "2026-01-01"}]}""";

    private static final String NOTICE = """
            {"crisis-notices": [{"id": "urgent-help", "title": "Urgent help", "summary": "Where to turn now.",
              "created": "2026-01-05", "changed": "2026-02-14", "introduction": "You are not alone.", "steps": ["Call."]}]}""";

    private static final String TOPIC = """
            {"id": "%s", "title": "About %1$s", "summary": "What it is.", "created": "2026-01-05", "changed": "2026-02-14",
             "lede": "%s", "sections": [{"id": "what", "kind": "what-it-is", "heading": "What it is", "text": "Words."}]}""";

    /** Writes it with these topics. */
    public static SmallPack in(Path directory, String... topics) {
        SmallPack pack = new SmallPack(directory);
        pack.write("pack.json", PACK);
        pack.write("helplines.json", HELPLINES);
        pack.write("crisis-notices.json", NOTICE);
        pack.topics("First words.", topics);
        return pack;
    }

    /** Writes the topics anew. */
    public void topics(String lede, String... topics) {
        List<String> written = new ArrayList<>();
        for (String topic : topics) {
            written.add(TOPIC.formatted(topic, lede));
        }
        write("topics.json", "{\"topics\": [" + String.join(",", written) + "]}");
    }

    /** Puts something in the place of a file. */
    public void write(String file, String text) {
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(file), text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Reads it. */
    public ContentPack read() {
        return ContentPack.read(directory);
    }
}
