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

/** All that a pack resolves to: read as a whole and checked, or, where the build has checked it, part by part. */
sealed interface Contents permits ReadContents, VerifiedContents {

    Imprint imprint();

    /** By kind, and in the order of the pack. */
    Set<EntryId> ids();

    Optional<Entry> find(EntryId id);

    /** Of an entry that is there. */
    String title(EntryId id);

    Map<String, Reference> references();

    /** Those of some ids, in their order; what is not there is left out. */
    List<Reference> references(Set<String> ids);

    Map<String, Region> regions();

    /** Those of a region alone, the emergency number first. */
    List<Helpline> helplines(String region);

    SignOff signOff();

    String digest(EntryId id);

    Optional<Translation> translation(EntryId id);

    /** The entries that name this one or that it names, in the order of the pack. */
    List<EntryId> related(EntryId id);
}
