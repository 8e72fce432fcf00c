package org.undercurrent.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Review;

class SignOffTest {
    private static final EntryId MYTH = EntryId.parse("myths/m");
    private static final EntryId COMPARISON = EntryId.parse("comparisons/c");

    private final MemoryPack pack = new MemoryPack();

    private static String review(EntryId entry, String digest) {
        return """
                {"reviews": [{"entry": "%s", "digest": "%s", "reviewer": "Dr A. Reader", "role": "clinical psychologist",
                  "date": "2026-02-01", "due": "2027-02-01"}]}""".formatted(entry, digest);
    }

    @Test
    void theDigestIsThatOfTheCanonicalFormWithoutDatesAuthorAndComments() throws Exception {
        pack.replacing("myths.json", "\"fact\"", "\"$comment\": \"X\", \"author\": \"Y\", \"fact\"");
        String canonical = "{\"fact\":\"F.\",\"id\":\"m\",\"summary\":\"S.\",\"title\":\"T\"}";
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        assertThat(pack.read().digest(MYTH)).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void aReviewOfTheWordsAsTheyStandCounts() {
        pack.with("reviews.json", review(MYTH, pack.read().digest(MYTH)));
        assertThat(pack.read().review(MYTH)).map(Review::reviewer).contains("Dr A. Reader");
        assertThat(pack.read().staleReviews()).isEmpty();
    }

    @Test
    void aReviewOfOtherWordsIsReportedAndNotShown() {
        String digest = pack.read().digest(MYTH);
        pack.with("reviews.json", review(MYTH, digest)).replacing("myths.json", "F.", "Other words.");
        ContentPack changed = pack.read();
        assertThat(changed.review(MYTH)).isEmpty();
        assertThat(changed.staleReviews())
                .singleElement()
                .hasToString("acme/reviews.json#/reviews/0/digest: expected the digest of 'myths/m' as it stands, "
                        + changed.digest(MYTH) + " but was " + digest
                        + " (its words have changed since the review of 2026-02-01; have it reviewed again)");
    }

    @Test
    void aNewDateDoesNotUndoAReview() {
        String digest = pack.read().digest(MYTH);
        pack.replacing("myths.json", "\"changed\": \"2026-01-02\"", "\"changed\": \"2026-01-03\"");
        assertThat(pack.read().digest(MYTH)).isEqualTo(digest);
    }

    @Test
    void aReviewOfAComparisonCoversItsCellsAndOnlyThem() {
        String digest = pack.read().digest(COMPARISON);
        pack.replacing(
                "options.json",
                "\"dimensions\": [",
                "\"dimensions\": [{\"id\": \"other\", \"name\": \"Another row\"}, ");
        assertThat(pack.read().digest(COMPARISON)).isEqualTo(digest);
        pack.replacing("options.json", "\"That.\"", "\"Something else.\"");
        assertThat(pack.read().digest(COMPARISON)).isNotEqualTo(digest);
    }

    @Test
    void aReviewIsInheritedForAsLongAsTheWordsAreTheSame() {
        pack.with("reviews.json", review(MYTH, pack.read().digest(MYTH)));
        MemoryPack partner = MemoryPack.named("partner/en-US", "\"extends\": \"acme/en-US\", \"files\": []");
        assertThat(partner.read(pack).review(MYTH)).isPresent();
        MemoryPack other = MemoryPack.named("partner/en-US", "\"extends\": \"acme/en-US\", \"files\": [\"myths.json\"]")
                .with("myths.json", MemoryPack.entry("myths", "m", "\"fact\": \"G.\""));
        assertThat(other.read(pack).review(MYTH)).isEmpty();
        assertThat(other.read(pack).staleReviews()).isEmpty();
    }

    @Test
    void aTranslationDoesNotInheritTheReviewOfItsMaster() {
        pack.with(
                "reviews.json",
                review(EntryId.parse("crisis-notices/n"), pack.read().digest(EntryId.parse("crisis-notices/n"))));
        ContentPack spanish = MemoryPack.named(
                        "acme/es",
                        "\"translates\": \"acme/en-US\", \"files\": [\"helplines.json\", \"crisis-notices.json\"]")
                .with("helplines.json", TranslatedPackTest.HELPLINES)
                .with("crisis-notices.json", TranslatedPackTest.NOTICE)
                .read(pack);
        assertThat(spanish.review(EntryId.parse("crisis-notices/n"))).isEmpty();
    }
}
