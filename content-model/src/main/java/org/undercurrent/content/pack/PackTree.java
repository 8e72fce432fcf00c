package org.undercurrent.content.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Translation;

/**
 * The files of a pack as located JSON, sorted by what they hold; a pack that extends another is laid over it here, before
 * anything is built.
 */
final class PackTree {
    final Map<EntryId, Node> entries = new LinkedHashMap<>();
    final Map<String, Node> references = new LinkedHashMap<>();
    final Map<String, Node> regions = new LinkedHashMap<>();
    final Map<String, Node> helplines = new LinkedHashMap<>();
    final Map<String, Node> dimensions = new LinkedHashMap<>();
    final Map<String, Node> options = new LinkedHashMap<>();

    /** The sign-offs that the pack itself holds, by what they name. */
    final Map<String, Node> reviews = new LinkedHashMap<>();

    /** The sign-offs of the packs that it extends; they count as long as the words are the same. */
    final Map<String, Node> inheritedReviews = new LinkedHashMap<>();

    /** What a pack leaves out of the pack that it extends, with the place where it says so. */
    final Map<EntryId, Node> omitted = new LinkedHashMap<>();

    /** Which entries are translated, and from what. */
    final Map<EntryId, Translation> translations = new LinkedHashMap<>();

    /** The entries of the master that a translation does not have yet. */
    final Set<EntryId> untranslated = new HashSet<>();

    /** This pack's content laid over that of another: an override replaces the whole entry. */
    PackTree over(PackTree base) {
        PackTree merged = new PackTree();
        merged.entries.putAll(base.entries);
        merged.entries.keySet().removeAll(omitted.keySet());
        merged.entries.putAll(entries);
        merged.omitted.putAll(base.omitted);
        merged.omitted.putAll(omitted);
        merged.translations.putAll(base.translations);
        merged.translations.keySet().removeAll(entries.keySet());
        merged.untranslated.addAll(base.untranslated);
        merged.untranslated.removeAll(entries.keySet());
        layOver(merged.references, base.references, references);
        layOver(merged.regions, base.regions, regions);
        layOver(merged.helplines, base.helplines, helplines);
        layOver(merged.dimensions, base.dimensions, dimensions);
        layOver(merged.options, base.options, options);
        merged.reviews.putAll(reviews);
        layOver(merged.inheritedReviews, base.inheritedReviews, base.reviews);
        return merged;
    }

    private static void layOver(Map<String, Node> merged, Map<String, Node> base, Map<String, Node> above) {
        merged.putAll(base);
        merged.putAll(above);
    }
}
