package org.undercurrent.widget.snapshot;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undercurrent.content.pack.ContentPack;

/**
 * The sites that may show the content, where not all may. Documents in a sandbox have no origin, {@code null}, and may always,
 * for theirs is how the safest embedding works.
 *
 * <pre>{@code
 * Snapshot snapshot = Snapshot.builder().partners(Partners.read(Path.of("partners.json"))).build();
 * }</pre>
 */
public final class Partners {
    private static final String NO_ORIGIN = "null";
    private static final String POLICY = "Content-Security-Policy";

    private final String file;
    private final List<Partner> all;
    private final Set<String> origins = new LinkedHashSet<>();
    private final String ancestors;

    Partners(String file, List<Partner> all) {
        this.file = file;
        this.all = List.copyOf(all);
        all.forEach(partner -> origins.addAll(partner.origins()));
        ancestors = "'self' " + String.join(" ", origins);
    }

    /**
     * Reads a file: {@code {"partners": [{"id", "origins", "languages", "region", "theme"}]}}, of which id and origins are needed.
     *
     * @param file the file
     * @return the partners
     * @throws IllegalArgumentException with every problem, each with its place and remedy
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public static Partners read(Path file) {
        return new Partners(file.toString(), PartnersFile.read(file));
    }

    /**
     * The partners, in the order of the file.
     *
     * @return at least one
     */
    public List<Partner> all() {
        return all;
    }

    /** Refuses languages and regions that are not served. */
    void requireServed(List<ContentPack> packs) {
        PartnersFile.requireServed(file, all, packs);
    }

    /** The answer for someone who asks from a page: with leave to read it, or without; and none but partners may frame it. */
    Response admit(Response response, Optional<String> origin) {
        Map<String, String> own = new LinkedHashMap<>();
        origin.filter(asked -> asked.equals(NO_ORIGIN) || origins.contains(asked))
                .ifPresent(asked -> own.put("Access-Control-Allow-Origin", asked));
        own.put("Vary", vary(response));
        response.header(POLICY)
                .filter(policy -> !policy.contains(PagePolicy.ANCESTORS))
                .ifPresent(policy -> own.put(POLICY, policy + PagePolicy.ANCESTORS + ancestors));
        return response.with(own);
    }

    private static String vary(Response response) {
        return response.header("Vary").map(vary -> vary + ", Origin").orElse("Origin");
    }

    Optional<Partner> find(String id) {
        return all.stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    /** Whose pages may frame ours, in the words of a policy. */
    String ancestors() {
        return ancestors;
    }
}
