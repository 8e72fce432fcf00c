package org.undercurrent.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.Reference;

class SourceTextTest {

    @Test
    void anArticleOfManyNamesTheFirstAuthorItsJournalAndItsDoi() {
        assertThat(words("smith2020"))
                .isEqualTo("Smith A. and others (2020). A review of reviews."
                        + " A Journal 12(3):45-67. https://doi.org/10.1000/182");
    }

    @Test
    void anOrganisationThatPublishesItsOwnTextIsNamedOnce() {
        assertThat(words("agency")).isEqualTo("An Agency (undated). What we advise. https://example.org/advice");
    }

    private static String words(String id) {
        Reference source = Specimens.PACK.references().stream()
                .filter(reference -> reference.id().equals(id))
                .findFirst()
                .orElseThrow();
        return SourceText.of(source, Labels.of(Locale.US)).toString();
    }
}
