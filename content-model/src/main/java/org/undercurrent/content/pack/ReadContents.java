package org.undercurrent.content.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Region;
import org.undercurrent.content.Translation;

/** All that a pack resolves to, read and checked as a whole. */
record ReadContents(
        Imprint imprint,
        Map<EntryId, Entry> entries,
        Map<String, Reference> references,
        Map<String, Region> regions,
        List<Helpline> helplines,
        SignOff signOff,
        Digests digests,
        Map<EntryId, Translation> translations,
        Related neighbours)
        implements Contents {

    @Override
    public Set<EntryId> ids() {
        return entries.keySet();
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public String title(EntryId id) {
        return find(id).orElseThrow().title();
    }

    @Override
    public List<Reference> references(Set<String> ids) {
        return ids.stream().filter(references::containsKey).map(references::get).toList();
    }

    @Override
    public List<Helpline> helplines(String region) {
        return helplines.stream()
                .filter(helpline -> helpline.region().equals(region))
                .toList();
    }

    @Override
    public String digest(EntryId id) {
        return digests.of(id);
    }

    @Override
    public Optional<Translation> translation(EntryId id) {
        return Optional.ofNullable(translations.get(id));
    }

    @Override
    public List<EntryId> related(EntryId id) {
        return neighbours.to(id);
    }
}
