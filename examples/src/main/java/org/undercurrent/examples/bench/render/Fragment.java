package org.undercurrent.examples.bench.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.undercurrent.content.Checklist;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Evidence;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Provenance;
import org.undercurrent.content.RichText;
import org.undercurrent.content.Section;
import org.undercurrent.content.Topic;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.FigureTable;
import org.undercurrent.render.Labels;
import org.undercurrent.render.ReviewNotice;
import org.undercurrent.render.SourceText;

/**
 * What the templates of the other engines are given: the content itself, its words from the same public classes that this
 * project's renderer uses, and rich text as markup. Made anew for each rendering, and nothing is computed before.
 */
public final class Fragment {
    static final String REGION = "US";
    private static final int WAYS_ON = 8;

    private static final Pieces PIECES = new Pieces();

    private final ContentPack pack;
    private final Topic topic;
    private final Labels labels;
    private final Citations citations;
    private final Set<EntryId> inside = new HashSet<>();

    private final Drawings drawings;
    private int tables;

    private Fragment(ContentPack pack, Topic topic, Drawings drawings) {
        this.pack = pack;
        this.drawings = drawings;
        this.topic = topic;
        this.labels = Labels.of(pack.imprint().language());
        this.citations = new Citations(ids());
        citations.know(pack, topic);
    }

    /**
     * Pages of a topic, each made anew; only its drawings are made once.
     *
     * @param pack has the topic
     * @param topic for example {@code topics/dreams}
     * @return what a template is given for each page
     */
    public static Supplier<Fragment> pages(ContentPack pack, String topic) {
        Drawings drawings =
                Drawings.in(Contender.UNDERCURRENT.proved(pack, topic).render(pack, topic));
        return () -> of(pack, topic, drawings);
    }

    static Fragment of(ContentPack pack, String topic, Drawings drawings) {
        return new Fragment(pack, (Topic) pack.entry(topic), drawings);
    }

    /** {@return the topic} */
    public Topic topic() {
        return topic;
    }

    /** {@return BCP 47} */
    public String language() {
        return pack.imprint().language().toLanguageTag();
    }

    /** {@return what the ids of the fragment begin with} */
    public String ids() {
        return "uc-" + Integer.toUnsignedString(topic.id().toString().hashCode(), 36) + "-";
    }

    /**
     * Words around the content.
     *
     * @param key of a label
     * @return the words
     */
    public String label(String key) {
        return labels.text(key);
    }

    /** {@return what the trees of texts hold} */
    public Pieces pieces() {
        return PIECES;
    }

    /** {@return the crisis text of the region} */
    public List<CrisisText.Line> crisis() {
        return CrisisText.of(pack, REGION).lines();
    }

    /**
     * A text as blocks.
     *
     * @param text the tree
     * @return markup
     */
    public String text(RichText text) {
        return new RichTextHtml(citations).blocks(text);
    }

    /**
     * A text as bare words where it is one paragraph.
     *
     * @param text the tree
     * @return markup
     */
    public String words(RichText text) {
        return new RichTextHtml(citations).words(text);
    }

    /**
     * A mark that leads to a source.
     *
     * @param reference the id of the source
     * @return markup
     */
    public String cite(String reference) {
        return citations.mark(reference);
    }

    /**
     * The number of a source, in the order in which they are met.
     *
     * @param reference the id of the source
     * @return from 1
     */
    public int number(String reference) {
        return citations.number(reference);
    }

    /**
     * The id of a source.
     *
     * @param number of the source
     * @return what links to it name
     */
    public String sourceId(int number) {
        return citations.target(number);
    }

    /** {@return whether a list of the sections helps: there are many, and they are long} */
    public boolean contents() {
        return topic.sections().size() >= 5 && characters() >= 5500;
    }

    private int characters() {
        int characters = 0;
        for (Section section : topic.sections()) {
            characters += section.text().length() + 1500 * section.shows().size();
        }
        return characters;
    }

    /**
     * The class of a section.
     *
     * @param section of the topic
     * @return for example {@code what-it-is}
     */
    public String kind(Section section) {
        return section.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The findings that a section shows.
     *
     * @param section of the topic
     * @return the findings
     */
    public List<Evidence> findings(Section section) {
        return shown(section, Evidence.class);
    }

    /**
     * The checklists that a section shows.
     *
     * @param section of the topic
     * @return the checklists
     */
    public List<Checklist> checklists(Section section) {
        return shown(section, Checklist.class);
    }

    /** Their sources are among those of the topic from here on. */
    private <T extends Entry> List<T> shown(Section section, Class<T> kind) {
        List<T> shown = new ArrayList<>();
        for (EntryId id : section.shows()) {
            Entry entry = pack.entry(id);
            if (kind.isInstance(entry)) {
                citations.know(pack, entry);
                inside.add(id);
                shown.add(kind.cast(entry));
            }
        }
        return shown;
    }

    /**
     * How sure a finding is.
     *
     * @param evidence the finding
     * @return for example {@code limited}
     */
    public String certainty(Evidence evidence) {
        return evidence.certainty().name().toLowerCase(Locale.ROOT);
    }

    /**
     * The figures of a finding.
     *
     * @param evidence the finding
     * @return its tables
     */
    public List<FigureTable> tables(Evidence evidence) {
        return evidence.figures().stream()
                .map(figures -> FigureTable.of(figures, labels))
                .toList();
    }

    /** {@return markup of what stands above the next table of figures; may be empty} */
    public String chart() {
        return drawings.charts().get(tables++);
    }

    /** {@return markup of what stands below that table; may be empty} */
    public String people() {
        return drawings.people().get(tables - 1);
    }

    /** {@return the first of the entries where to read on, without those shown inside} */
    public List<Entry> related() {
        return pack.related(topic.id()).stream()
                .filter(id -> !inside.contains(id))
                .limit(WAYS_ON)
                .map(pack::entry)
                .toList();
    }

    /**
     * The title of an entry where nothing around it says what it is.
     *
     * @param entry where to read on
     * @return the title
     */
    public String title(Entry entry) {
        return labels.title(entry);
    }

    /** {@return those cited so far, then the others that the topic and what it shows rest on} */
    public List<SourceText> sources() {
        return citations.all().stream()
                .map(source -> SourceText.of(source, labels))
                .toList();
    }

    /** {@return whether the topic was reviewed} */
    public ReviewNotice review() {
        return ReviewNotice.of(pack, topic.id(), pack.imprint().date());
    }

    /** {@return who wrote it, and when} */
    public String provenance() {
        Imprint imprint = pack.imprint();
        Provenance provenance = topic.header().provenance();
        List<String> facts = new ArrayList<>();
        facts.add(labels.text("provenance.author", provenance.author()));
        facts.add(labels.text("provenance.publisher", imprint.publisher()));
        facts.add(labels.text("provenance.first", labels.date(provenance.created())));
        if (!provenance.changed().equals(provenance.created())) {
            facts.add(labels.text("provenance.changed", labels.date(provenance.changed())));
        }
        facts.add(labels.text("provenance.license", imprint.license()));
        facts.add(labels.text("provenance.funding", imprint.funding()));
        facts.add(labels.text("provenance.version", imprint.version()));
        return String.join(" · ", facts);
    }
}
