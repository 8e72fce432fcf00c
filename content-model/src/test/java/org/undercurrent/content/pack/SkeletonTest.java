package org.undercurrent.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;

class SkeletonTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);

    private final MemoryPack base = new MemoryPack();

    @ParameterizedTest
    @EnumSource
    void aSkeletonLoadsAsItIs(Kind kind) {
        EntryId id = new EntryId(kind, "something-new");
        String file = id + ".json";
        ContentPack partner = MemoryPack.named(
                        "partner/en-US", "\"extends\": \"acme/en-US\", \"files\": [\"" + file + "\"]")
                .with(file, Skeleton.of(id, base.read(), DATE))
                .read(base);
        assertThat(partner.entry(id).header().provenance().created()).isEqualTo(DATE);
    }

    @Test
    void whatAKindNeedsAndThePackLacksIsNamed() {
        base.with("comparisons.json", "{\"comparisons\": []}");
        assertThatThrownBy(() -> Skeleton.of(EntryId.parse("comparisons/new"), base.read(), DATE))
                .hasMessage("pack 'acme/en-US' has no comparison to take options from"
                        + " (write options.json and one comparison first)");
    }

    @Test
    void itIsReadable() {
        assertThat(Skeleton.of(EntryId.parse("myths/new"), base.read(), DATE)).isEqualTo("""
                {
                  "id": "new",
                  "title": "The claim, as people say it",
                  "summary": "The one thing that a reader takes away, in at most 30 words.",
                  "keyPoints": ["What a reader needs first."],
                  "tags": [],
                  "related": [],
                  "fact": "The fair answer.",
                  "created": "2026-11-22",
                  "changed": "2026-11-22"
                }
                """);
    }
}
