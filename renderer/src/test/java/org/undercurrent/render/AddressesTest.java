package org.undercurrent.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undercurrent.content.EntryId;

class AddressesTest {
    private final Addresses addresses = new Addresses("https://widgets.example.org/uc", Locale.UK, "GB");
    private final EntryId dreams = EntryId.parse("topics/dreams");

    @Test
    void aPageIsNamedByLanguageRegionAndEntry() {
        assertThat(addresses.page(dreams)).hasToString("https://widgets.example.org/uc/en-GB/GB/topics/dreams");
        assertThat(addresses.canonical(dreams)).hasToString("https://widgets.example.org/uc/en-GB/001/topics/dreams");
        assertThat(addresses.data(dreams, ".card.html"))
                .hasToString("https://widgets.example.org/uc/v1/en-GB/GB/topics/dreams.card.html");
        assertThat(addresses.gallery()).hasToString("https://widgets.example.org/uc/en-GB/");
    }

    @Test
    void theSlashAtTheEndOfABaseAddressIsTakenOff() {
        assertThat(Addresses.base(URI.create("http://127.0.0.1:8080/"))).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void schemeAndHostAreWrittenAsBrowsersDo() {
        assertThat(Addresses.base(URI.create("HTTPS://Widgets.Example.org:8443/Own/")))
                .isEqualTo("https://widgets.example.org:8443/Own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ex\u00e4mple.org", "https://example.org/caf\u00e9"})
    void anAddressThatBrowsersWriteOtherwiseIsRefused(String address) {
        assertThatThrownBy(() -> Addresses.base(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + address + "' has letters that an address cannot have")
                .hasMessageContaining("xn--");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org",
                "/widgets",
                "https:example",
                "https://example.org/?a=b",
                "https://example.org/#a",
                "https://me@example.org",
                "https://:443",
                "https://example.org:65536",
                "https://example.org/a/../b",
                "https://example.org/../b",
                "https://example.org/$own",
                "https://example.org:"
            })
    void anAddressThatIsNotAPlainWebAddressIsRefused(String address) {
        assertThatThrownBy(() -> Addresses.base(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + address + "' is not a plain web address");
    }
}
