package org.undercurrent.widget.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "/v1/en-US/GB/topics/dreams.html, FULL",
        "/v1/en-US/GB/topics/dreams.card.html, CARD",
        "/v1/en-US/GB/topics/dreams.json, JSON",
        "/frame/en-US/GB/topics/dreams.html, FRAME",
        "/frame/en-US/GB/topics/dreams.card.html, FRAME_CARD",
        "/oembed/en-US/GB/topics/dreams.json, OEMBED",
        "/v1/en-US/GB/topics/dreams.jsonld, JSON_LD",
        "/v1/en-US/GB/topics/dreams.md, MARKDOWN",
        "/v1/en-US/GB/topics/dreams.txt, TEXT",
        "/en-US/GB/topics/dreams, PAGE"
    })
    void everyFormatHasItsFormOfPath(String path, Format format) {
        Address address = new Address(format, "en-US", "GB", "topics/dreams");

        assertThat(Address.parse(path)).contains(address);
        assertThat(address).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "*",
                "/v1/en-US/GB/topics/dreams",
                "/v1/en-US/GB/topics/dreams.pdf",
                "/v1/en-US/GB/topics/dreams.html/",
                "/v1/en-US/GB/topics/dreams.html/x",
                "v1/en-US/GB/topics",
                "anything/v1/en-US/GB/topics/dreams.html",
                "anything/en-US/GB/topics/dreams",
                "/en-US/GB/topics",
                "/en-US/GB/topics/dreams/",
                "/v1/GB/topics/dreams",
                "/frame/en-US/GB/topics/dreams.json",
                "/oembed/en-US/GB/topics/dreams.html",
                "/other/en-US/GB/topics/dreams.html"
            })
    void otherPathsAreNoAddress(String path) {
        assertThat(Address.parse(path)).isEmpty();
    }

    @Test
    void theCanonicalPageIsThatOfTheWorld() {
        Address card = new Address(Format.CARD, "en-US", "GB", "topics/dreams");

        assertThat(card.as(Format.PAGE).in("001")).hasToString("/en-US/001/topics/dreams");
    }
}
