package org.undercurrent.examples.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.Collection;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;
import org.undercurrent.content.Topic;

/** A reader on any page finds the way to what belongs to it, and back. */
class RelatedLinksTest {
    private static final List<Table.Row> COMPANIONS = Table.read("companions.csv");
    private static final Map<EntryId, Set<EntryId>> LINKS = links();

    @Test
    void everyTopicAndItsCompanionLeadToEachOther() {
        assertThat(COMPANIONS).allSatisfy(row -> {
            assertThat(leadsTo(row.cell("topic"))).as(row.cell("topic")).contains(id(row.cell("companion")));
            assertThat(leadsTo(row.cell("companion"))).as(row.cell("companion")).contains(id(row.cell("topic")));
        });
    }

    @Test
    void everyTopicHasACompanion() {
        assertThat(column("topic")).containsExactlyInAnyOrderElementsOf(ids(Kind.TOPIC));
    }

    @Test
    void everythingButTopicsAndTermsIsACompanion() {
        Set<EntryId> others = ids(Kind.values());
        others.removeAll(ids(Kind.TOPIC, Kind.TERM));
        assertThat(column("companion")).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void everyTopicLeadsToAQuestionAComparisonOrAChecklist() {
        Set<Kind> next = Set.of(Kind.QUESTION, Kind.COMPARISON, Kind.CHECKLIST);
        assertThat(ids(Kind.TOPIC))
                .allSatisfy(topic -> assertThat(LINKS.get(topic))
                        .as(topic.toString())
                        .anyMatch(target -> next.contains(target.kind())));
    }

    @Test
    void everyEntryLeadsToATopic() {
        assertThat(LINKS)
                .allSatisfy((entry, targets) ->
                        assertThat(targets).as(entry.toString()).anyMatch(target -> target.kind() == Kind.TOPIC));
    }

    @Test
    void noEntryIsAnIsland() {
        assertThat(reachableFrom(ids(Kind.COLLECTION))).containsExactlyInAnyOrderElementsOf(ids(Kind.values()));
    }

    @Test
    void noEntryLeadsToItself() {
        assertThat(LINKS).allSatisfy((entry, targets) -> assertThat(targets).doesNotContain(entry));
    }

    private static Set<EntryId> reachableFrom(Set<EntryId> starts) {
        Set<EntryId> reached = new LinkedHashSet<>(starts);
        Deque<EntryId> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            LINKS.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    private static Map<EntryId, Set<EntryId>> links() {
        Map<EntryId, Set<EntryId>> links = new LinkedHashMap<>();
        Library.PACK.entries().forEach(entry -> links.put(entry.id(), targets(entry)));
        return links;
    }

    /** Related entries, those linked in the text, those shown in a section, and those of a reading list. */
    private static Set<EntryId> targets(Entry entry) {
        return Stream.of(
                        entry.header().related().stream(),
                        entry.texts().flatMap(text -> text.links().stream()),
                        entry instanceof Topic topic
                                ? topic.sections().stream().flatMap(section -> section.shows().stream())
                                : Stream.<EntryId>empty(),
                        entry instanceof Collection collection
                                ? collection.entries().stream()
                                : Stream.<EntryId>empty())
                .flatMap(each -> each)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<EntryId> leadsTo(String entry) {
        return LINKS.getOrDefault(id(entry), Set.of());
    }

    private static Set<EntryId> column(String name) {
        return COMPANIONS.stream().map(row -> id(row.cell(name))).collect(Collectors.toSet());
    }

    private static Set<EntryId> ids(Kind... kinds) {
        return Library.entriesOf(kinds).stream().map(Entry::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static EntryId id(String written) {
        return EntryId.parse(written);
    }
}
