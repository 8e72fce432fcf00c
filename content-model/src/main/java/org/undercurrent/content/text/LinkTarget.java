package org.undercurrent.content.text;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonmark.node.Link;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.Kind;
import org.undercurrent.content.RichText;
import org.undercurrent.content.RichText.Inline;

/** Where a link leads: to a source, to another entry, or out of the content. */
record LinkTarget(String scheme, String rest) {
    private static final String CITE = "cite";

    static LinkTarget of(Link link) {
        String destination = link.getDestination();
        int colon = destination.indexOf(':');
        return colon < 0
                ? new LinkTarget("", destination)
                : new LinkTarget(destination.substring(0, colon), destination.substring(colon + 1));
    }

    Optional<Inline> apply(List<Inline> words, TreeBuilder builder) {
        if (scheme.equals(CITE)) {
            return citation(words, builder);
        }
        if (words.isEmpty()) {
            builder.flaw("words between the brackets of a link", "none", "say where '" + this + "' leads");
            return Optional.empty();
        }
        Optional<Kind> kind = Kind.ofScheme(scheme);
        if (kind.isPresent()) {
            return attempt(() -> new RichText.EntryLink(new EntryId(kind.get(), rest), words), builder);
        }
        if (scheme.equals("https") || scheme.equals("http")) {
            return webLink(words, builder);
        }
        builder.flaw(
                "a link that starts with https:, cite: or a kind such as topic:",
                "'" + this + "'",
                "no other scheme is safe on a partner's page");
        return Optional.empty();
    }

    private Optional<Inline> citation(List<Inline> words, TreeBuilder builder) {
        if (!words.isEmpty()) {
            builder.flaw("a citation without words", "'" + this + "' with words", "write [](" + this + ") after them");
            return Optional.empty();
        }
        return attempt(() -> new RichText.Citation(rest), builder);
    }

    private Optional<Inline> webLink(List<Inline> words, TreeBuilder builder) {
        try {
            URI target = new URI(toString());
            return attempt(() -> new RichText.WebLink(target, words), builder);
        } catch (java.net.URISyntaxException malformed) {
            builder.flaw("a web address", "'" + this + "'", malformed.getReason());
            return Optional.empty();
        }
    }

    private static Optional<Inline> attempt(Supplier<Inline> construction, TreeBuilder builder) {
        try {
            return Optional.of(construction.get());
        } catch (InvalidContentException invalid) {
            invalid.flaws().forEach(flaw -> builder.flaw(flaw.expected(), flaw.actual(), flaw.hint()));
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return scheme.isEmpty() ? rest : scheme + ":" + rest;
    }
}
