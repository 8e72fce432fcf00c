package org.undercurrent.content.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.InvalidContentException;
import org.undercurrent.content.Review;

/**
 * The reviews of a pack, told apart by whether the words are still those that were reviewed.
 *
 * @param valid at most one for an entry; the pack's own comes before an inherited one
 * @param stale the pack's own reviews of words that have changed since
 */
record SignOff(Map<EntryId, Review> valid, List<Problem> stale) {
    static final SignOff NONE = new SignOff(Map.of(), List.of());

    static SignOff read(PackTree tree, Digests digests, Build build) {
        SignOff signOff = new SignOff(new LinkedHashMap<>(), new ArrayList<>());
        tree.reviews.values().forEach(node -> signOff.own(node, digests, build));
        tree.inheritedReviews.values().forEach(node -> signOff.inherited(node, tree, digests, build));
        return signOff;
    }

    private void own(Node node, Digests digests, Build build) {
        Review review = Members.read(node, build, SignOff::review);
        if (review == null) {
            return;
        }
        String digest = digests.of(review.entry());
        if (review.digest().equals(digest)) {
            valid.put(review.entry(), review);
        } else {
            stale.add(new Problem(
                    node.place() + "/digest",
                    "the digest of '" + review.entry() + "' as it stands, " + digest,
                    review.digest(),
                    "its words have changed since the review of " + review.date() + "; have it reviewed again"));
        }
    }

    /** An entry may have been overridden or respelled since; that is no fault of the review, which just does not count. */
    private void inherited(Node node, PackTree tree, Digests digests, Build build) {
        Review review = there(entry(node), tree) ? Members.read(node, build, SignOff::review) : null;
        if (review != null && review.digest().equals(digests.of(review.entry()))) {
            valid.putIfAbsent(review.entry(), review);
        }
    }

    private static boolean there(String entry, PackTree tree) {
        try {
            return tree.entries.containsKey(EntryId.parse(entry));
        } catch (InvalidContentException malformed) {
            return true;
        }
    }

    private static String entry(Node node) {
        Node entry = node.members().get("entry");
        return entry == null ? "" : String.valueOf(entry.value());
    }

    private static Review review(Members members) {
        EntryId entry = members.reviewedEntry("entry");
        String digest = members.text("digest");
        String reviewer = members.text("reviewer");
        String role = members.text("role");
        LocalDate date = members.date("date");
        LocalDate due = members.date("due");
        return new Review(entry, digest, reviewer, role, date, due);
    }
}
