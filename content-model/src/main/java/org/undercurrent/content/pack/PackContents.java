package org.undercurrent.content.pack;

import java.util.List;
import java.util.Map;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Region;
import org.undercurrent.content.Translation;

/** All that a pack resolves to, in reading order. */
record PackContents(
        Imprint imprint,
        Map<EntryId, Entry> entries,
        Map<String, Reference> references,
        Map<String, Region> regions,
        List<Helpline> helplines,
        SignOff signOff,
        Digests digests,
        Map<EntryId, Translation> translations) {}
