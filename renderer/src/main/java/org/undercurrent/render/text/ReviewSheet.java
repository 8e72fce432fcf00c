package org.undercurrent.render.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Reference;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;
import org.undercurrent.render.RenderSettings;
import org.undercurrent.render.ReviewNotice;
import org.undercurrent.render.SourceText;
import org.undercurrent.render.Sources;
import org.undercurrent.render.outline.Outline;
import org.undercurrent.render.text.Claims.Claim;

/** One sheet while it is written. */
final class ReviewSheet {
    private static final String BOX = "[ ] ";

    private final ContentPack pack;
    private final Entry entry;
    private final RenderSettings settings;
    private final Labels labels;
    private final Columns columns = new Columns();
    private final PlainText text = new PlainText(columns, new Sources());

    ReviewSheet(ContentPack pack, Entry entry, RenderSettings settings) {
        this.pack = pack;
        this.entry = entry;
        this.settings = settings;
        this.labels = Labels.of(pack.imprint().language());
    }

    String print() {
        Outline outline = Outline.alone(pack, entry, settings.region(), text.sources());
        CrisisText.of(pack, settings.region()).lines().forEach(line -> columns.paragraph(line.text()));
        head();
        text.write(outline);
        claims(Claims.of(outline));
        sources();
        decision();
        record();
        return columns.toString();
    }

    private void head() {
        columns.heading(labels.text("sheet.title"), '=');
        columns.paragraph(labels.text("sheet.entry", entry.id()));
        columns.paragraph(
                labels.text("sheet.pack", pack.imprint().name(), pack.imprint().version()));
        columns.paragraph(labels.text(
                "sheet.changed", labels.date(entry.header().provenance().changed())));
        columns.paragraph(labels.text("sheet.digest", pack.digest(entry.id())));
        columns.paragraph(ReviewNotice.of(pack, entry.id(), settings.day(pack)).words());
        columns.blank();
        columns.paragraph(labels.text("sheet.how"));
    }

    private void claims(List<Claim> claims) {
        columns.heading(labels.text("sheet.claims"), '-');
        claims.forEach(claim -> box(claim.words(), claim.references()));
        List<String> whole = entry.header().references();
        if (!whole.isEmpty()) {
            box(labels.text("sheet.whole"), whole);
        } else if (claims.isEmpty()) {
            columns.paragraph(labels.text("sheet.no-claims"));
        }
    }

    private void box(String words, List<String> references) {
        String marks = references.stream().map(text::mark).collect(Collectors.joining(" "));
        columns.item(BOX, words + " " + marks);
        columns.blank();
    }

    private void sources() {
        List<Reference> sources = text.sources().all();
        if (!sources.isEmpty()) {
            columns.heading(labels.text("sources"), '-');
        }
        for (Reference source : sources) {
            String checked = labels.text(source.verified() ? "sheet.checked" : "sheet.unchecked");
            columns.item(BOX + text.mark(source.id()) + " ", SourceText.of(source, labels) + " (" + checked + ")");
        }
    }

    private void decision() {
        columns.heading(labels.text("sheet.decision"), '-');
        Stream.of("right", "supported", "fair", "safe", "plain", "approved", "refused")
                .forEach(key -> columns.item(BOX, labels.text("sheet." + key)));
        columns.blank();
        Stream.of("reviewer", "role", "date", "due").forEach(this::line);
    }

    private void line(String key) {
        String name = labels.text("sheet." + key) + ": ";
        columns.paragraph(name + "_".repeat(Math.max(8, 60 - name.length())));
        columns.blank();
    }

    /** What the pack's file of reviews takes, once the sheet is signed. */
    private void record() {
        columns.heading(labels.text("sheet.record"), '-');
        columns.paragraph("{\"entry\": \"" + entry.id() + "\",");
        columns.item(" ", "\"digest\": \"" + pack.digest(entry.id()) + "\",");
        columns.item(" ", "\"reviewer\": \"\", \"role\": \"\", \"date\": \"\", \"due\": \"\"}");
    }
}
