package org.undercurrent.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Reference;

/** This is the verification that lets a start read the built-in packs part by part. */
class VerifiedContentsTest {

    static List<Locale> languages() {
        return ContentPack.bundledLanguages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPartIsAsInThePackReadAsAWhole(Locale language) {
        ContentPack parts = unread(language);
        ContentPack whole = ContentPack.read(PackSource.bundled(BundledPacks.name(language)));
        assertThat(parts.imprint()).isEqualTo(whole.imprint());
        assertThat(parts.ids()).isEqualTo(whole.ids());
        assertThat(parts.references()).isEqualTo(whole.references());
        assertThat(parts.regions()).isEqualTo(whole.regions());
        assertThat(whole.regions())
                .allSatisfy(
                        region -> assertThat(parts.helplines(region.code())).isEqualTo(whole.helplines(region.code())));
        assertThat(whole.staleReviews()).isEmpty();
        for (EntryId id : whole.ids()) {
            assertThat(parts.entry(id)).isEqualTo(whole.entry(id));
            assertThat(parts.translation(id)).isEqualTo(whole.translation(id));
            assertThat(parts.review(id)).isEqualTo(whole.review(id));
            assertThat(parts.digest(id)).isEqualTo(whole.digest(id));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void entriesNameEachOtherFromBothSides(Locale language) {
        ContentPack parts = unread(language);
        ContentPack whole = ContentPack.read(PackSource.bundled(BundledPacks.name(language)));
        assertThat(whole.ids())
                .allSatisfy(id -> assertThat(parts.related(id))
                        .as("entries related to %s", id)
                        .isEqualTo(whole.related(id)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTitleIsReadWithoutTheRestOfItsEntry(Locale language) {
        ContentPack parts = unread(language);
        ContentPack whole = ContentPack.read(PackSource.bundled(BundledPacks.name(language)));
        assertThat(whole.ids()).allSatisfy(id -> assertThat(parts.title(id)).isEqualTo(whole.title(id)));
    }

    @Test
    void noFileIsReadTwiceForTheSameTitle() {
        RecordingSource source = new RecordingSource(PackSource.bundled(BundledPacks.name(Locale.UK)));
        ContentPack pack = new ContentPack(new VerifiedContents(source, new BundledPacks()));
        EntryId id = EntryId.parse("topics/transference");
        String title = pack.title(id);
        List<String> opened = List.copyOf(source.opened);
        assertThat(pack.title(id)).isEqualTo(title);
        assertThat(source.opened).isEqualTo(opened);
    }

    @Test
    void whatFollowsATitleIsNotReadForIt() {
        PackSource bundled = PackSource.bundled(BundledPacks.name(Locale.US));
        String cut = "{\"id\": \"dreams\", \"title\": \"A title\", \"summary\": ";
        PackSource cutShort = name -> name.equals("topics/dreams.json")
                ? Optional.of(new ByteArrayInputStream(cut.getBytes(StandardCharsets.UTF_8)))
                : bundled.open(name);
        ContentPack pack = new ContentPack(new VerifiedContents(cutShort, new BundledPacks()));
        assertThat(pack.title(EntryId.parse("topics/dreams"))).isEqualTo("A title");
    }

    @Test
    void onlyTheReferencesOfAnEntryAreReadForIt() {
        RecordingSource source = new RecordingSource(PackSource.bundled(BundledPacks.name(Locale.US)));
        ContentPack pack = new ContentPack(new VerifiedContents(source, new BundledPacks()));
        List<Reference> references = pack.references(pack.entry("topics/dreams"));
        assertThat(references).isNotEmpty();
        assertThat(source.opened.stream().filter(name -> name.startsWith("references")))
                .containsExactlyInAnyOrderElementsOf(references.stream()
                        .map(reference -> "references/" + reference.id() + ".json")
                        .toList());
        pack.references(pack.entry("topics/dreams"));
        assertThat(source.opened).doesNotHaveDuplicates();
    }

    @Test
    void theSpellingIsReadOnce() {
        RecordingSource source = new RecordingSource(PackSource.bundled(BundledPacks.name(Locale.UK)));
        ContentPack pack = new ContentPack(new VerifiedContents(source, new BundledPacks()));
        pack.entry("topics/transference");
        pack.entry("topics/dreams");
        assertThat(source.opened).containsOnlyOnce("spelling.json", "pack.json");
    }

    @Test
    void whatNeedsADamagedPartSaysWhatIsWrongAndAllElseIsThere() {
        PackSource bundled = PackSource.bundled(BundledPacks.name(Locale.US));
        PackSource damaged = name -> name.equals("topics/dreams.json") ? Optional.empty() : bundled.open(name);
        ContentPack pack = new ContentPack(new VerifiedContents(damaged, new BundledPacks()));
        EntryId dreams = EntryId.parse("topics/dreams");
        String problem = "topics/dreams.json: expected a file but was missing";
        assertThatThrownBy(() -> pack.title(dreams))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining(problem);
        assertThatThrownBy(() -> pack.find(dreams))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining(problem);
        assertThat(pack.title(EntryId.parse("topics/transference"))).isNotBlank();
    }

    private record RecordingSource(PackSource pack, List<String> opened) implements PackSource {
        RecordingSource(PackSource pack) {
            this(pack, new ArrayList<>());
        }

        @Override
        public Optional<InputStream> open(String name) throws IOException {
            opened.add(name);
            return pack.open(name);
        }

        @Override
        public String toString() {
            return pack.toString();
        }
    }

    /** The one that is shared may have been read in parts already. */
    private static ContentPack unread(Locale language) {
        return new ContentPack(
                new VerifiedContents(PackSource.bundled(BundledPacks.name(language)), new BundledPacks()));
    }
}
