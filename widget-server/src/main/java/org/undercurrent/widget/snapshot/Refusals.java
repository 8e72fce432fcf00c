package org.undercurrent.widget.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.undercurrent.content.Region;

/** The bodies of errors: one for each error, form, language and region, made once, with the crisis lines in each. */
final class Refusals {
    private static final Set<String> FOLDERS = Set.of("v1", "frame", "oembed");

    private final List<Edition> editions;
    private final Map<Key, Memo<Resource>> memos = new ConcurrentHashMap<>();

    Refusals(List<Edition> editions) {
        this.editions = editions;
    }

    /** The error at a path: in its language and region where these are served, and in its form. */
    Memo<Resource> of(Refusal refusal, String path) {
        String[] parts = path.split("/", 5);
        int first = parts.length > 1 && FOLDERS.contains(parts[1]) ? 2 : 1;
        Edition edition = edition(part(parts, first));
        String region = part(parts, first + 1);
        Key key = new Key(refusal, Form.of(path), edition, edition.hasRegion(region) ? region : Region.WORLD);
        return memos.computeIfAbsent(key, absent -> new Memo<>(() -> make(absent)));
    }

    private static String part(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    private Edition edition(String language) {
        return editions.stream()
                .filter(edition -> edition.language().equals(language))
                .findFirst()
                .orElse(editions.get(0));
    }

    /** Whatever else is broken, the crisis lines are plain data and can be shown. */
    private static Resource make(Key key) {
        try {
            return resource(key, key.form.contentType, key.form == Form.MESSAGE ? message(key) : problem(key));
        } catch (RuntimeException broken) {
            return resource(
                    key, "text/plain; charset=utf-8", crisisText(key) + "\n\n" + key.edition.words(key.refusal) + "\n");
        }
    }

    private static Resource resource(Key key, String contentType, String body) {
        boolean keep = key.refusal == Refusal.NOT_FOUND;
        Map<String, String> headers = ResponseHeaders.error(contentType, key.edition.language(), keep);
        if (key.refusal == Refusal.METHOD_NOT_ALLOWED) {
            headers.put("Allow", ResponseHeaders.METHODS);
        }
        return Resource.error("none", key.refusal.status(), headers, body.getBytes(UTF_8));
    }

    private static String message(Key key) {
        return key.edition.message(key.region, key.refusal);
    }

    /** Problem details, RFC 9457. */
    private static String problem(Key key) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", key.edition.title(key.refusal))
                .add("status", key.refusal.status())
                .add("detail", key.edition.words(key.refusal))
                .add("crisis", crisisText(key))
                .build()
                .toString();
    }

    private static String crisisText(Key key) {
        return key.edition.crisisText(key.region);
    }

    private record Key(Refusal refusal, Form form, Edition edition, String region) {}

    private enum Form {
        MESSAGE(ResponseHeaders.HTML),
        PROBLEM("application/problem+json");

        private final String contentType;

        Form(String contentType) {
            this.contentType = contentType;
        }

        /** Programs read data, and people all else. */
        static Form of(String path) {
            boolean data = path.startsWith("/v1/") && !path.endsWith(".html");
            return data || path.endsWith(".json") ? PROBLEM : MESSAGE;
        }
    }
}
