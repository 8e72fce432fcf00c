package org.undercurrent.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Review;

class ReviewNoticeTest {
    private final EntryId entry = EntryId.parse("topics/default");
    private final LocalDate due = LocalDate.of(2027, 1, 5);
    private final Review review =
            new Review(entry, "0".repeat(64), "Dr. A. Reader", "psychiatrist", LocalDate.of(2026, 1, 5), due);

    @Test
    void whatNobodyHasReviewedSaysSo() {
        assertThat(ReviewNotice.of(Specimens.PACK, entry, due))
                .isEqualTo(new ReviewNotice(ReviewNotice.State.UNREVIEWED, "Not yet reviewed by a clinician."));
    }

    @Test
    void aReviewIsNotOverdueOnTheDayItIsDue() {
        assertThat(ReviewNotice.of(review, due, Labels.of(Locale.US)))
                .isEqualTo(new ReviewNotice(
                        ReviewNotice.State.REVIEWED,
                        "Reviewed January 5, 2026 by Dr. A. Reader, psychiatrist. Next review by January 5, 2027."));
    }

    @Test
    void aReviewIsOverdueTheDayAfter() {
        ReviewNotice notice = ReviewNotice.of(review, due.plusDays(1), Labels.of(Locale.US));

        assertThat(notice.state()).isEqualTo(ReviewNotice.State.OVERDUE);
        assertThat(notice.words())
                .startsWith("Review overdue: last reviewed January 5, 2026")
                .contains("was due January 5, 2027");
    }
}
