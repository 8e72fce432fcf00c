package org.undercurrent.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.text.Markdown;
import org.undercurrent.render.outline.Outline;
import org.undercurrent.render.outline.Outline.Prose;
import org.undercurrent.render.text.Claims.Claim;

class ClaimsTest {

    private static List<Claim> claims(String markdown) {
        return Claims.of(new Outline(List.of(new Prose(Markdown.parse(markdown)))));
    }

    @Test
    void aSentenceMayNameItsSourcesBeforeOrAfterItsFullStop() {
        assertThat(claims("It helped [](cite:a). It lasted.[](cite:b) Nobody knows why."))
                .containsExactly(new Claim("It helped.", List.of("a")), new Claim("It lasted.", List.of("b")));
    }

    @Test
    void aCitationLeavesNoBlankWhereItStood() {
        assertThat(claims("It helped [](cite:a) [](cite:b), and  [](cite:c) it *lasted [](cite:d)*."))
                .extracting(Claim::words)
                .containsExactly("It helped, and it lasted.");
    }
}
