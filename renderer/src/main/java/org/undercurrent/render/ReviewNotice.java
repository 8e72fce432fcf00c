package org.undercurrent.render;

import java.time.LocalDate;
import java.util.Optional;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Review;
import org.undercurrent.content.pack.ContentPack;

/**
 * Says whether someone qualified has reviewed an entry. Every rendering carries it.
 *
 * @param state whether there is a review, and whether it is overdue
 * @param words the notice
 */
public record ReviewNotice(State state, String words) {

    /** How an entry stands. */
    public enum State {
        /** Nobody qualified has signed it off. */
        UNREVIEWED,
        /** It was reviewed, and the next review is not due. */
        REVIEWED,
        /** It was reviewed, but too long ago. */
        OVERDUE
    }

    /**
     * The notice of an entry on a day.
     *
     * @param pack has the review
     * @param entry the entry
     * @param asOf the day
     * @return the notice
     */
    public static ReviewNotice of(ContentPack pack, EntryId entry, LocalDate asOf) {
        return of(pack, entry, asOf, Labels.of(pack.imprint().language()));
    }

    /**
     * The notice of an entry on a day, in given words.
     *
     * @param pack has the review
     * @param entry the entry
     * @param asOf the day
     * @param labels the words
     * @return the notice
     */
    public static ReviewNotice of(ContentPack pack, EntryId entry, LocalDate asOf, Labels labels) {
        Optional<Review> review = pack.review(entry);
        return review.map(signed -> of(signed, asOf, labels))
                .orElseGet(() -> unreviewed(pack.translation(entry).isPresent(), labels));
    }

    private static ReviewNotice unreviewed(boolean translated, Labels labels) {
        String words = labels.text("review.none");
        return new ReviewNotice(State.UNREVIEWED, translated ? words + " " + labels.text("review.translation") : words);
    }

    static ReviewNotice of(Review review, LocalDate asOf, Labels labels) {
        boolean overdue = review.overdue(asOf);
        String words = labels.text(
                overdue ? "review.overdue" : "review.done",
                labels.date(review.date()),
                review.reviewer(),
                review.role(),
                labels.date(review.due()));
        return new ReviewNotice(overdue ? State.OVERDUE : State.REVIEWED, words);
    }
}
