package org.undercurrent.content.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Imprint;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.Kind;
import org.undercurrent.content.Reference;
import org.undercurrent.content.Region;
import org.undercurrent.content.Review;
import org.undercurrent.content.Translation;

/**
 * A validated pack of content in one language. Immutable and safe to share between threads.
 *
 * <p>A built-in pack is read part by part: should a part be damaged, whatever needs it throws an
 * {@link InvalidPackException} each time, and all else is there.
 *
 * <pre>{@code
 * ContentPack pack = ContentPack.bundled(Locale.US);
 * Entry topic = pack.entry("topics/what-is-psychodynamic-therapy");
 * System.out.println(topic.title());
 * }</pre>
 */
public final class ContentPack {
    /** The id of the built-in pack. */
    public static final String BUILT_IN = "psychodynamic-depression";

    private final Contents contents;

    ContentPack(Contents contents) {
        this.contents = contents;
    }

    /**
     * The built-in pack in a language, the same one each time.
     *
     * @param language a language that it comes in, see {@link #bundledLanguages}
     * @return the pack
     * @throws IllegalArgumentException when it does not come in this language; the message lists those it comes in
     */
    public static ContentPack bundled(Locale language) {
        if (!bundledLanguages().contains(language)) {
            String known =
                    bundledLanguages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("no built-in pack in '" + language.toLanguageTag() + "'; it comes in "
                    + known + " (use one of these, or read a pack of your own)");
        }
        return BundledPacks.pack(language);
    }

    /**
     * The languages of the built-in pack, the master first.
     *
     * @return the languages
     */
    public static List<Locale> bundledLanguages() {
        return BundledPacks.languages();
    }

    /**
     * Reads a pack from a directory. It may extend the built-in pack.
     *
     * @param directory holds {@code pack.json}
     * @return the pack
     * @throws InvalidPackException with every problem at once
     */
    public static ContentPack read(Path directory) {
        return read(PackSource.directory(directory));
    }

    /**
     * Reads a pack from a source of your own. It may extend the built-in pack.
     *
     * @param source where its files are
     * @return the pack
     * @throws InvalidPackException with every problem at once
     */
    public static ContentPack read(PackSource source) {
        return read(source, new BundledPacks());
    }

    static ContentPack read(PackSource source, Bases bases) {
        return new ContentPack(PackReader.read(source, bases));
    }

    /**
     * What the pack says of itself.
     *
     * @return id, language, version, date, publisher, license, funding and contact
     */
    public Imprint imprint() {
        return contents.imprint();
    }

    /**
     * All entries, by kind and in the order of the pack.
     *
     * @return at least a crisis notice
     */
    public List<Entry> entries() {
        return ids().stream().map(this::entry).toList();
    }

    /**
     * The names of all entries, by kind and in the order of the pack. Cheaper than the entries: those of a built-in pack
     * are read when they are asked for.
     *
     * @return the names
     */
    public List<EntryId> ids() {
        return List.copyOf(contents.ids());
    }

    /**
     * Whether there is an entry.
     *
     * @param id its name
     * @return true when {@link #find} would find it
     */
    public boolean has(EntryId id) {
        return contents.ids().contains(id);
    }

    /**
     * The entries of a kind, in the order of the pack.
     *
     * @param kind the kind
     * @return the entries; may be empty
     */
    public List<Entry> entries(Kind kind) {
        return ids().stream().filter(id -> id.kind() == kind).map(this::entry).toList();
    }

    /**
     * Looks an entry up.
     *
     * @param id its name
     * @return the entry, or empty when there is none
     * @throws InvalidPackException when it is read only now, from a built-in pack, and does not load
     */
    public Optional<Entry> find(EntryId id) {
        return contents.find(id);
    }

    /**
     * The entry of a name.
     *
     * @param id for example {@code topics/dreams}
     * @return the entry
     * @throws NoSuchEntryException when there is none; the message names the nearest ones
     * @throws InvalidPackException when it is read only now, from a built-in pack, and does not load
     */
    public Entry entry(String id) {
        try {
            return entry(EntryId.parse(id));
        } catch (InvalidContentException malformed) {
            throw noSuchEntry(id);
        }
    }

    /**
     * The entry of a name.
     *
     * @param id its name
     * @return the entry
     * @throws NoSuchEntryException when there is none; the message names the nearest ones
     * @throws InvalidPackException when it is read only now, from a built-in pack, and does not load
     */
    public Entry entry(EntryId id) {
        return find(id).orElseThrow(() -> noSuchEntry(id.toString()));
    }

    /**
     * The title of an entry. Cheaper than the entry where that has not been read yet.
     *
     * @param id its name
     * @return the title
     * @throws NoSuchEntryException when there is none; the message names the nearest ones
     * @throws InvalidPackException when it is read only now, from a built-in pack, and does not load
     */
    public String title(EntryId id) {
        return contents.title(known(id));
    }

    private EntryId known(EntryId id) {
        if (!has(id)) {
            throw noSuchEntry(id.toString());
        }
        return id;
    }

    private NoSuchEntryException noSuchEntry(String id) {
        List<String> nearest = Nearest.of(id, contents.ids().stream().map(EntryId::toString));
        return new NoSuchEntryException(
                "no entry '" + id + "' in pack '" + imprint().name() + "'"
                        + (nearest.isEmpty() ? "" : "; nearest: '" + String.join("', '", nearest) + "'"));
    }

    /**
     * Where to read on: the entries that this one names as related, and those that name this one.
     *
     * @param id an entry of this pack
     * @return in the order of the pack, each once; may be empty
     * @throws NoSuchEntryException when there is no such entry; the message names the nearest ones
     */
    public List<EntryId> related(EntryId id) {
        return contents.related(known(id));
    }

    /**
     * All references, in the order of the pack.
     *
     * @return the references
     */
    public List<Reference> references() {
        return List.copyOf(contents.references().values());
    }

    /**
     * Everything that an entry rests on, each once: what it names as a whole, then what its text, cells, figures and
     * guidelines cite, in reading order.
     *
     * @param entry an entry of this pack
     * @return the references; may be empty
     */
    public List<Reference> references(Entry entry) {
        return contents.references(Cited.by(entry));
    }

    /**
     * The regions served, the world ({@code 001}) among them, in the order of the pack.
     *
     * @return the regions
     */
    public List<Region> regions() {
        return List.copyOf(contents.regions().values());
    }

    /**
     * Looks a region up.
     *
     * @param code ISO 3166-1 alpha-2, or {@code 001}
     * @return the region, or empty when it is not served
     */
    public Optional<Region> region(String code) {
        return Optional.ofNullable(contents.regions().get(code));
    }

    /**
     * The helplines that a reader in a region is shown, the emergency number first. Where the region has no line of its
     * own, the directories of the world follow.
     *
     * @param region the code of a region served
     * @return at least one helpline
     * @throws IllegalArgumentException when the region is not served; the message lists those that are
     */
    public List<Helpline> helplines(String region) {
        if (!contents.regions().containsKey(region)) {
            throw new IllegalArgumentException("no region '" + region + "'; regions are "
                    + String.join(", ", contents.regions().keySet()) + " (use '001' where none fits)");
        }
        List<Helpline> own = contents.helplines(region);
        boolean lineOfItsOwn =
                own.stream().anyMatch(helpline -> helpline.service().line());
        return region.equals(Region.WORLD) || lineOfItsOwn
                ? own
                : Stream.concat(own.stream(), contents.helplines(Region.WORLD).stream())
                        .toList();
    }

    /**
     * The valid sign-off of an entry: its digest is that of the entry as it stands.
     *
     * @param id the entry
     * @return the review, or empty when the entry as it stands has not been reviewed
     */
    public Optional<Review> review(EntryId id) {
        return Optional.ofNullable(contents.signOff().valid().get(id));
    }

    /**
     * The reviews of the pack that no longer count, because the words have changed since. The pack loads all the same.
     *
     * @return one problem for each, at the place of its digest
     */
    public List<Problem> staleReviews() {
        return List.copyOf(contents.signOff().stale());
    }

    /**
     * What a review is bound to: SHA-256 of the RFC 8785 form of the entry as it stands (what it extends, its spelling
     * and translation applied; a comparison with its cells), without dates, author and comments.
     *
     * @param id an entry of this pack
     * @return 64 lower-case hexadecimal digits
     * @throws NoSuchEntryException when there is no such entry; the message names the nearest ones
     */
    public String digest(EntryId id) {
        return contents.digest(known(id));
    }

    /**
     * What an entry was translated from. A translated entry that has no {@link #review} is shown as not yet reviewed.
     *
     * @param id the entry
     * @return the master and its version, or empty when the entry was written in the pack's language
     */
    public Optional<Translation> translation(EntryId id) {
        return contents.translation(id);
    }

    /** The name of the pack, for example {@code psychodynamic-depression/en-US}. */
    @Override
    public String toString() {
        return imprint().name();
    }
}
