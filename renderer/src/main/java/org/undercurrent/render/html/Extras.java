package org.undercurrent.render.html;

import java.util.List;
import java.util.Map;
import org.undercurrent.content.Checklist;
import org.undercurrent.content.Collection;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.CrisisNotice;
import org.undercurrent.content.Entry;
import org.undercurrent.content.Evidence;
import org.undercurrent.content.Myth;
import org.undercurrent.content.Question;
import org.undercurrent.content.Section;
import org.undercurrent.content.Story;
import org.undercurrent.content.Term;
import org.undercurrent.content.Topic;
import org.undercurrent.render.FigureTable;
import org.undercurrent.render.HelplineCard;

/** What the template of a kind is given beside the entry itself. */
record Extras(Rendering rendering) implements Entry.Visitor<Map<String, Object>> {
    /** About a thousand words, which take five minutes: shorter topics need no list of their sections. */
    private static final int LONG = 5500;

    /** An entry shown inside counts like some paragraphs, whatever its length. */
    private static final int SHOWN = 1500;

    private static final int MANY = 5;

    @Override
    public Map<String, Object> topic(Topic topic) {
        boolean contents = topic.sections().size() >= MANY
                && characters(topic) >= LONG
                && !rendering.options().without().contains(Part.CONTENTS);
        return Map.of("contents", contents);
    }

    private static int characters(Topic topic) {
        int characters = 0;
        for (Section section : topic.sections()) {
            characters += section.text().length() + SHOWN * section.shows().size();
        }
        return characters;
    }

    @Override
    public Map<String, Object> comparison(Comparison comparison) {
        return Map.of("entry", rendering.options().narrowed(comparison));
    }

    @Override
    public Map<String, Object> question(Question question) {
        return Map.of();
    }

    @Override
    public Map<String, Object> myth(Myth myth) {
        return Map.of();
    }

    @Override
    public Map<String, Object> story(Story story) {
        return Map.of();
    }

    @Override
    public Map<String, Object> term(Term term) {
        return Map.of();
    }

    @Override
    public Map<String, Object> checklist(Checklist checklist) {
        return Map.of();
    }

    @Override
    public Map<String, Object> evidence(Evidence evidence) {
        List<FigureTable> tables = evidence.figures().stream()
                .map(figures -> FigureTable.of(figures, rendering.labels()))
                .toList();
        return Map.of("tables", tables);
    }

    @Override
    public Map<String, Object> crisisNotice(CrisisNotice notice) {
        return Map.of(
                "helplines",
                HelplineCard.of(rendering.pack(), rendering.options().region(), rendering.labels()));
    }

    @Override
    public Map<String, Object> collection(Collection collection) {
        List<Entry> entries = collection.entries().stream()
                .flatMap(id -> rendering.pack().find(id).stream())
                .toList();
        return Map.of("entries", entries);
    }
}
