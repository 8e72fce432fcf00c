package org.undercurrent.examples.bench.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;

class ContenderTest {
    private static final ContentPack PACK = ContentPack.bundled(Locale.US);
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().region("US").headingLevel(2).build();

    /** A second topic, without figures, proves that no template is made for one topic only. */
    @ParameterizedTest
    @EnumSource
    void everyContenderRendersTheSameCharacters(Contender contender) {
        Engine engine = contender.proved(PACK, "topics/what-is-psychodynamic-therapy");
        String other = "topics/dreams";
        assertThat(engine.render(PACK, other)).isEqualTo(HTML.render(PACK, other));
    }

    @Test
    void aDifferentFragmentIsRefusedAtThePlaceWhereItDiffers() {
        assertThatThrownBy(() -> Contender.JTE.prove("topics/dreams", "<p>one</p>", "<p>two</p>"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("JTE renders 'topics/dreams' differently: expected [<p>one</p>] but was [<p>two</p>] "
                        + "(adapt its template in bench/)");
    }
}
