package org.undercurrent.content.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.undercurrent.content.Checklist;
import org.undercurrent.content.Collection;
import org.undercurrent.content.CrisisNotice;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Header;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Myth;
import org.undercurrent.content.Provenance;
import org.undercurrent.content.Question;
import org.undercurrent.content.RichText;
import org.undercurrent.content.Section;
import org.undercurrent.content.SectionKind;
import org.undercurrent.content.Story;
import org.undercurrent.content.Term;
import org.undercurrent.content.TermCategory;
import org.undercurrent.content.Topic;

/** Builds entries from their JSON; one method for each kind. */
record EntryReader(Imprint imprint, OptionGrid grid) {

    Entry read(EntryId id, Members members) {
        Header header = members.buildPart("header", own -> header(id, own));
        return switch (id.kind()) {
            case TOPIC -> topic(header, members);
            case COMPARISON -> grid.comparison(header, members);
            case QUESTION -> question(header, members);
            case MYTH -> myth(header, members);
            case STORY -> story(header, members);
            case TERM -> term(header, members);
            case CHECKLIST -> checklist(header, members);
            case EVIDENCE -> EvidenceReader.read(header, members);
            case CRISIS_NOTICE -> crisisNotice(header, members);
            case COLLECTION -> collection(header, members);
        };
    }

    private Header header(EntryId id, Members members) {
        members.text("id");
        String title = members.text("title");
        String summary = members.text("summary");
        List<RichText> keyPoints = members.richTexts("keyPoints");
        List<String> tags = members.texts("tags");
        List<EntryId> related = members.entryIds("related");
        List<String> references = members.references("references");
        Provenance provenance = members.buildPart("provenance", this::provenance);
        return new Header(id, title, summary, keyPoints, tags, related, references, provenance);
    }

    private Provenance provenance(Members members) {
        LocalDate created = members.date("created");
        LocalDate changed = members.date("changed");
        String author = members.optionalText("author").orElse(imprint.author());
        return new Provenance(created, changed, author);
    }

    private static Entry topic(Header header, Members members) {
        RichText lede = members.richText("lede");
        List<Section> sections = members.objects("sections", EntryReader::section);
        return new Topic(header, lede, sections);
    }

    private static Section section(Members members) {
        String id = members.text("id");
        SectionKind kind = members.choice("kind", SectionKind.class);
        String heading = members.text("heading");
        RichText text = members.richText("text");
        List<EntryId> shows = members.entryIds("shows");
        return new Section(id, kind, heading, text, shows);
    }

    private static Entry question(Header header, Members members) {
        RichText answer = members.richText("answer");
        return new Question(header, answer);
    }

    private static Entry myth(Header header, Members members) {
        RichText fact = members.richText("fact");
        return new Myth(header, fact);
    }

    private static Entry story(Header header, Members members) {
        String disclosure = members.text("disclosure");
        Optional<String> contentNote = members.optionalText("contentNote");
        RichText text = members.richText("text");
        return new Story(header, disclosure, contentNote, text);
    }

    private static Entry term(Header header, Members members) {
        TermCategory category =
                members.member("category") == null ? TermCategory.WORD : members.choice("category", TermCategory.class);
        RichText definition = members.richText("definition");
        Optional<RichText> example = members.optionalRichText("example");
        List<String> alsoCalled = members.texts("alsoCalled");
        return new Term(header, category, definition, example, alsoCalled);
    }

    private static Entry checklist(Header header, Members members) {
        RichText introduction = members.richText("introduction");
        List<RichText> items = members.richTexts("items");
        Optional<RichText> closing = members.optionalRichText("closing");
        return new Checklist(header, introduction, items, closing);
    }

    private static Entry crisisNotice(Header header, Members members) {
        RichText introduction = members.richText("introduction");
        List<RichText> steps = members.richTexts("steps");
        return new CrisisNotice(header, introduction, steps);
    }

    private static Entry collection(Header header, Members members) {
        RichText introduction = members.richText("introduction");
        List<EntryId> entries = members.entryIds("entries");
        return new Collection(header, introduction, entries);
    }
}
