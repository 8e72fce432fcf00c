package org.undercurrent.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Specimens;

class ReviewSheetRendererTest {
    private final ReviewSheetRenderer sheets =
            ReviewSheetRenderer.builder().region("US").build();

    private String sheet(String id) {
        return sheets.render(Specimens.PACK, id);
    }

    @Test
    void itNamesTheEntryAndTheDigestThatASignOffIsBoundTo() {
        String digest = Specimens.PACK.digest(EntryId.parse("topics/default"));

        assertThat(sheet("topics/default"))
                .startsWith("In danger now? Call 911.\n")
                .contains("Entry: topics/default\n", "Digest: " + digest + "\n", "{\"entry\": \"topics/default\",")
                .contains(" \"" + digest + "\",\n");
    }

    @Test
    void everySentenceWithASourceHasABoxAndItsMarks() {
        assertThat(sheet("comparisons/default"))
                .contains("[ ] One therapy: Patterns and feelings. [1] [2]\n")
                .doesNotContain("[ ] One therapy: Some weeks.");
        assertThat(sheet("evidence/default"))
                .contains(
                        "[ ] It helped. [1]\n", "[ ] Small ones. [2]\n", "[ ] Remission [1]\n", "[ ] An Agency, 2022");
        assertThat(sheet("topics/long"))
                .contains("[ ] A sentence that rests on two sources. [1] [2]\n")
                .doesNotContain("[ ] Another with");
    }

    @Test
    void whatTheEntryShowsInsideIsNamedOnlyForItHasADigestOfItsOwn() {
        assertThat(sheet("topics/default"))
                .contains("- Myth: “It never ends”: A summary of one plain sentence.")
                .doesNotContain("What is true");
    }

    @Test
    void theWordsOfTheCardAreSignedOffToo() {
        assertThat(sheet("questions/default"))
                .contains("On the card\n-----------\n\nA summary of one plain sentence.\n\n- The first point\n");
    }

    @Test
    void everySourceHasABoxAndSaysWhetherItWasRead() {
        assertThat(sheet("topics/default")).contains("[ ] [1] Smith A.", "(read by the editors)");
    }

    @Test
    void anEntryWithoutSourcesSaysSo() {
        assertThat(sheet("stories/minimal"))
                .contains("No sentence of this entry names a source.\n")
                .doesNotContain("Sources\n-------");
    }

    @Test
    void theWholeLibraryHasSheetsOfSeventyTwoColumns() {
        ContentPack pack = ContentPack.bundled(Locale.US);

        assertThat(pack.ids())
                .allSatisfy(id -> assertThat(sheets.render(pack, id).lines())
                        .allMatch(line -> line.length() <= 72
                                || !line.strip().replaceFirst("^\\S+: ", "").contains(" ")
                                || line.contains("https://")));
    }
}
