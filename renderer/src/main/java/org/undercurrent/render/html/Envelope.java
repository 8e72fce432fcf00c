package org.undercurrent.render.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Reference;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.ReviewNotice;
import org.undercurrent.render.SourceText;
import org.undercurrent.render.outline.Colophon;

/**
 * What surrounds every body, whatever template made it: the crisis text first, the sources and notices last. A template
 * can neither drop nor change it.
 */
record Envelope(Rendering rendering, Markup markup) {
    /** More ways on than these are none; a page that many others name does not list them all. */
    private static final int WAYS_ON = 8;

    private static final int SOURCES_NAMED = 3;

    static void around(Body body, Markup markup) {
        Optional<URI> stylesheet = body.rendering().options().shadowStylesheet();
        stylesheet.ifPresent(address -> markup.open("template", "shadowrootmode", "open")
                .open("link", "rel", "stylesheet", "href", address.toString())
                .line());
        new Envelope(body.rendering(), markup).write(body);
        stylesheet.ifPresent(address -> markup.close("template").line());
    }

    private void write(Body body) {
        markup.open(
                        "article",
                        "class",
                        "entry " + rendering.entry().id().kind().scheme() + (rendering.card() ? " card" : ""),
                        "lang",
                        rendering.pack().imprint().language().toLanguageTag(),
                        "dir",
                        rendering.labels().text("direction"))
                .line();
        crisisLines(
                markup,
                CrisisText.of(rendering.pack(), rendering.options().region(), rendering.labels()),
                rendering.labels());
        slot("local-line");
        markup.close("div").line();
        markup.open("div", "class", "body").line();
        body.write(markup);
        markup.close("div").line();
        if (!rendering.card()) {
            related();
            sources();
        }
        slot("next-step");
        footer();
        markup.close("article").line();
    }

    /** Where a shadow root shows what the page has put into its host. */
    private void slot(String name) {
        if (rendering.options().shadowStylesheet().isPresent()) {
            markup.open("slot", "name", name).close("slot").line();
        }
    }

    /** The crisis text as readable text, its numbers as links too. */
    static void crisis(Markup markup, CrisisText crisis, Labels labels) {
        crisisLines(markup, crisis, labels);
        markup.close("div").line();
    }

    private static void crisisLines(Markup markup, CrisisText crisis, Labels labels) {
        markup.open("div", "class", "crisis", "part", "notice", "role", "note", "aria-label", labels.text("crisis"))
                .line();
        for (CrisisText.Line line : crisis.lines()) {
            markup.open("p");
            line(markup, line);
            markup.close("p").line();
        }
    }

    static void line(Markup markup, CrisisText.Line line) {
        for (CrisisText.Piece piece : line.pieces()) {
            markup.link(piece.link(), piece.words());
        }
    }

    /** Without those that are shown inside. */
    private void related() {
        List<EntryId> related = new ArrayList<>();
        for (EntryId other : rendering.pack().related(rendering.entry().id())) {
            if (related.size() < WAYS_ON && !rendering.shown().contains(other)) {
                related.add(other);
            }
        }
        if (!related.isEmpty() && !rendering.options().without().contains(Part.RELATED)) {
            related(related);
        }
    }

    private void related(List<EntryId> related) {
        markup.open("div", "class", "related").line(); // no landmark, for a page may have several of them
        heading(label("related"));
        markup.open("ul").line();
        for (EntryId other : related) {
            markup.open("li");
            link(
                    rendering.page(other),
                    rendering.labels().title(other, rendering.pack().title(other)));
            markup.close("li").line();
        }
        markup.close("ul").line().close("div").line();
    }

    private void link(Optional<String> address, String words) {
        if (address.isPresent()) {
            markup.element("a", words, "href", address.get());
        } else {
            markup.text(words);
        }
    }

    private void sources() {
        List<Reference> sources = rendering.sources().all();
        if (sources.isEmpty()) {
            return;
        }
        markup.open("section", "class", "sources", "part", "source").line();
        heading(label("sources"));
        markup.open("ol").line();
        for (int i = 0; i < sources.size(); i++) {
            source(i + 1, SourceText.of(sources.get(i), rendering.labels()));
        }
        markup.close("ol").line().close("section").line();
    }

    private void source(int number, SourceText source) {
        markup.open("li", "id", rendering.sourceId(number)).text(source.authors());
        markup.write(" ");
        if (source.language().isPresent()) {
            markup.open("cite", "lang", source.language().get().toLanguageTag());
        } else {
            markup.open("cite");
        }
        link(source.address(), source.title());
        markup.close("cite");
        if (!source.publication().isEmpty()) {
            markup.text(" ").text(source.publication());
        }
        markup.close("li").line();
    }

    private void heading(String words) {
        markup.element("h" + Math.min(6, rendering.options().headingLevel() + 1), words)
                .line();
    }

    private void footer() {
        ReviewNotice review = ReviewNotice.of(
                rendering.pack(),
                rendering.entry().id(),
                rendering.options().asOf(rendering.pack()),
                rendering.labels());
        markup.open("footer", "class", "footer", "part", "footer").line();
        review(review);
        markup.element("p", label(rendering.card() ? "disclaimer.short" : "disclaimer"), "class", "disclaimer")
                .line();
        if (rendering.card()) {
            sourceNames();
            readAll();
            contact();
        } else {
            provenance();
        }
        markup.close("footer").line();
    }

    private void review(ReviewNotice review) {
        String state = switch (review.state()) {
            case UNREVIEWED -> "unreviewed";
            case REVIEWED -> "reviewed";
            case OVERDUE -> "overdue";
        };
        markup.element("p", review.words(), "class", "review " + state, "part", "notice")
                .line();
    }

    /** The whole view lists the sources; a card says which they are, so that nobody takes it for an opinion. */
    private void sourceNames() {
        List<Reference> sources = rendering.sources().all();
        if (sources.isEmpty()) {
            return;
        }
        StringJoiner names = new StringJoiner(", ");
        for (Reference source : sources.subList(0, Math.min(SOURCES_NAMED, sources.size()))) {
            names.add(SourceText.shortName(source, rendering.labels()));
        }
        int more = sources.size() - SOURCES_NAMED;
        String words = more > 0
                ? rendering.labels().text("card.sources.more", names, more)
                : rendering.labels().text("card.sources", names);
        markup.element("p", words, "class", "card-sources", "part", "source").line();
    }

    private void readAll() {
        rendering
                .page(rendering.entry().id())
                .ifPresent(page -> markup.open("p", "class", "read-all")
                        .open("a", "href", page)
                        .text(label("read-all"))
                        .element("span", ": " + rendering.labels().title(rendering.entry()), "class", "unseen")
                        .close("a")
                        .close("p")
                        .line());
    }

    /** The whole view says it in the line of its provenance. */
    private void contact() {
        rendering
                .pack()
                .imprint()
                .contact()
                .ifPresent(contact -> markup.open("p", "class", "provenance")
                        .element("a", label("provenance.contact"), "href", contact.toString())
                        .close("p")
                        .line());
    }

    private void provenance() {
        List<String> facts = Colophon.facts(rendering.pack(), rendering.entry(), rendering.labels());
        markup.open("p", "class", "provenance").text(String.join(" · ", facts));
        Optional<URI> contact = rendering.pack().imprint().contact();
        if (contact.isPresent()) {
            markup.text(" · ").link(contact, label("provenance.contact"));
        }
        markup.close("p").line();
    }

    private String label(String key) {
        return rendering.labels().text(key);
    }
}
