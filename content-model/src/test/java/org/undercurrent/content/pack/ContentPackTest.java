package org.undercurrent.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.Entry;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Kind;
import org.undercurrent.content.Reference;

class ContentPackTest {
    private final ContentPack pack = ContentPack.bundled(Locale.US);

    @Test
    void theExampleOfTheDoorWorks() {
        Entry topic = pack.entry("topics/what-is-psychodynamic-therapy");
        assertThat(topic.title()).isEqualTo("What psychodynamic therapy is");
    }

    @Test
    void aLookupMayBeEmpty() {
        assertThat(pack.find(new EntryId(Kind.TOPIC, "no-such-topic"))).isEmpty();
    }

    @Test
    void aLookupThatMustAnswerNamesTheNearestEntries() {
        assertThatThrownBy(() -> pack.entry("topics/what-is-psychodinamic-therapy"))
                .isInstanceOf(NoSuchEntryException.class)
                .hasMessageStartingWith(
                        "no entry 'topics/what-is-psychodinamic-therapy' in pack 'psychodynamic-depression/en-US'; nearest:"
                                + " 'topics/what-is-psychodynamic-therapy'");
    }

    @Test
    void aLookupOfNonsenseIsNoSuchEntryToo() {
        assertThatThrownBy(() -> pack.entry("../secrets")).isInstanceOf(NoSuchEntryException.class);
    }

    @Test
    void entriesComeByKindInTheOrderOfTheKinds() {
        assertThat(pack.entries()).extracting(entry -> entry.id().kind()).isSorted();
    }

    @Test
    void everyKindOfTheSliceIsThere() {
        assertThat(Kind.values())
                .filteredOn(kind -> kind != Kind.COLLECTION)
                .allSatisfy(kind -> assertThat(pack.entries(kind)).isNotEmpty());
    }

    @Test
    void theReferencesOfAnEntryAreEachThereOnce() {
        Entry evidence = pack.entry("evidence/short-term-versus-controls");
        assertThat(pack.references(evidence))
                .extracting(Reference::id)
                .doesNotHaveDuplicates()
                .contains("wienicke2023");
    }

    @Test
    void aRegionWithALineOfItsOwnShowsOnlyItsOwn() {
        assertThat(pack.helplines("GB")).extracting(Helpline::region).containsOnly("GB");
        assertThat(pack.helplines("GB")).extracting(Helpline::id).startsWith("gb-emergency", "gb-samaritans");
    }

    @Test
    void whereARegionHasNoLineTheDirectoriesOfTheWorldStandIn() {
        assertThat(pack.helplines("AT"))
                .extracting(Helpline::id)
                .containsExactly("at-emergency", "intl-findahelpline", "intl-befrienders");
    }

    @Test
    void thirtyThreeRegionsAndTheWorldAreServed() {
        assertThat(pack.regions()).hasSize(34);
        assertThat(pack.region("001")).isPresent();
        assertThat(pack.region("BR")).isEmpty();
    }

    @Test
    void theHelplinesOfARegionThatIsNotServedAreRefusedWithTheRegionsThatAre() {
        assertThatThrownBy(() -> pack.helplines("BR"))
                .hasMessageStartingWith("no region 'BR'; regions are 001, US, GB")
                .hasMessageEndingWith("(use '001' where none fits)");
    }

    @Test
    void aLanguageThatIsNotBuiltInIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> ContentPack.bundled(Locale.JAPAN))
                .hasMessage(
                        "no built-in pack in 'ja-JP'; it comes in en-US, en-GB, es (use one of these, or read a pack of your own)");
    }

    @Test
    void onlyVerifiedHelplinesShip() {
        assertThat(pack.regions())
                .flatExtracting(region -> pack.helplines(region.code()))
                .extracting(Helpline::id)
                .doesNotContain("nz-tautoko", "intl-iasp");
    }

    @Test
    void relatedEntriesAreFoundFromBothSidesInTheOrderOfThePackEachOnce() {
        ContentPack small = new MemoryPack()
                .replacing("myths.json", "\"fact\"", "\"related\": [\"terms/w\", \"topics/t\"], \"fact\"")
                .replacing("terms.json", "\"definition\"", "\"related\": [\"myths/m\"], \"definition\"")
                .read();
        assertThat(small.related(EntryId.parse("myths/m"))).hasToString("[topics/t, terms/w]");
        assertThat(small.related(EntryId.parse("topics/t"))).hasToString("[myths/m]");
        assertThat(small.related(EntryId.parse("questions/q"))).isEmpty();
    }

    @Test
    void twoHundredWordsAreReadInAMinuteAndOneMoreInTwo() {
        assertThat(minutesOf(199)).isEqualTo(1);
        assertThat(minutesOf(200)).isEqualTo(2);
    }

    /** Beside the one word of its summary. */
    private static int minutesOf(int words) {
        return new MemoryPack()
                .replacing("myths.json", "F.", "so ".repeat(words).strip())
                .read()
                .entry("myths/m")
                .readingMinutes();
    }
}
