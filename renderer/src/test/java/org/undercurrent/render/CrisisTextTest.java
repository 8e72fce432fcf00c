package org.undercurrent.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText.Line;

class CrisisTextTest {

    @Test
    void theEmergencyNumberComesFirstThenTheMainLineThenTheTextLine() {
        assertThat(CrisisText.of(Specimens.PACK, "US").lines().stream().map(Line::text))
                .containsExactly(
                        "In danger now? Call 911.",
                        "A crisis line: call 988 (for Spanish, press 2), text 988, chat at crisis.example.org.",
                        "A text line: text HOME to 741741.");
    }

    @Test
    void aRegionWithoutALineOfItsOwnHasTwoDirectories() {
        assertThat(CrisisText.of(Specimens.PACK, "AT").lines().stream().map(Line::text))
                .containsExactly(
                        "In danger now? Call 112 or 144.",
                        "A directory: find.example.org (choose your country).",
                        "Another directory: befriend.example.org.");
    }

    @Test
    void theWorldHasNoNumberOfItsOwn() {
        assertThat(CrisisText.of(Specimens.PACK, Region.WORLD).text())
                .isEqualTo("In danger now? Call your local emergency number."
                        + " A directory: find.example.org (choose your country)."
                        + " Another directory: befriend.example.org.");
    }

    @Test
    void aLineThatIsNotAlwaysOpenSaysWhenItIs() {
        assertThat(CrisisText.of(Specimens.PACK, "IT").text())
                .endsWith(". Open Monday to Friday, 9 am to 5:30 pm; Saturday, Sunday, 12 pm to midnight.");
    }

    @Test
    void aRegionThatIsNotServedIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> CrisisText.of(Specimens.PACK, "BR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no region 'BR'")
                .hasMessageContaining("001, US, AT, IT");
    }

    @Test
    void everyRegionOfTheBuiltInPackHasAtMostThreeLines() {
        ContentPack pack = ContentPack.bundled(Locale.US);

        assertThat(pack.regions()).allSatisfy(region -> {
            assertThat(CrisisText.of(pack, region.code()).lines()).hasSizeBetween(2, 3);
            assertThat(CrisisText.of(pack, region.code()).text()).startsWith("In danger now? Call ");
        });
    }
}
