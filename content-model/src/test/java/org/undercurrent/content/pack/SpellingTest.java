package org.undercurrent.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undercurrent.content.Comparison;
import org.undercurrent.content.Topic;

class SpellingTest {
    private final Spelling spelling =
            new Spelling(Map.of("color", "colour", "behavioral", "behavioural", "cooperate", "co-operate"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    the color                          | the colour
                    Color, color; COLOR                | Colour, colour; COLOUR
                    colors and multicolored            | colors and multicolored
                    the *color*'s name                 | the *colour*'s name
                    color-blind                        | colour-blind
                    Cooperate now                      | Co-operate now
                    [the color](topic:color)           | [the colour](topic:color)
                    [color](https://color.example/a)   | [colour](https://color.example/a)
                    true.[](cite:color)                | true.[](cite:color)
                    <https://example.org/color>        | <https://example.org/color>
                    see https://example.org/color now  | see https://example.org/color now
                    """)
    void onlyWholeWordsChangeAndNeverAnAddress(String american, String british) {
        assertThat(spelling.apply(american)).isEqualTo(british);
    }

    @Test
    void inheritedProseIsSpelledTheOtherWayAndThePacksOwnIsNot() {
        MemoryPack base = new MemoryPack()
                .replacing("topics.json", "\"title\": \"T\"", "\"title\": \"The color\", \"tags\": [\"color\"]")
                .replacing("options.json", "\"This.\"", "\"This color.\"")
                .replacing("references.json", "A review", "A color review");
        ContentPack british = MemoryPack.named(
                        "acme/en-GB",
                        "\"extends\": \"acme/en-US\", \"spelling\": \"spelling.json\", \"files\": [\"myths.json\"]")
                .with("spelling.json", "{\"words\": {\"color\": \"colour\"}}")
                .with("myths.json", MemoryPack.entry("myths", "m", "\"fact\": \"Our own color.\""))
                .read(base);
        Topic topic = (Topic) british.entry("topics/t");
        assertThat(topic.title()).isEqualTo("The colour");
        assertThat(topic.header().tags()).containsExactly("color");
        assertThat(((Comparison) british.entry("comparisons/c")).texts())
                .anySatisfy(text -> assertThat(text.plainText()).isEqualTo("This colour."));
        assertThat(british.references().get(0).title()).isEqualTo("A color review");
        assertThat(british.entry("myths/m").texts())
                .allSatisfy(text -> assertThat(text.plainText()).isEqualTo("Our own color."));
    }
}
