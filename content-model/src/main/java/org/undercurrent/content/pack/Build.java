package org.undercurrent.content.pack;

import java.util.Set;
import org.undercurrent.content.EntryId;

/** What one reading of a pack gathers beside its content; links to entries that are not translated yet become words. */
record Build(Problems problems, Uses uses, Set<EntryId> untranslated) {}
