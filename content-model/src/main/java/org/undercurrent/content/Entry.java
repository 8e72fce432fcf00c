package org.undercurrent.content;

import java.util.stream.Stream;

/**
 * One piece of content. Immutable, as everything that it holds.
 *
 * <p>Consumers handle every kind through {@link #accept}: a new kind does not compile until each of them does.
 */
public sealed interface Entry
        permits Topic, Comparison, Question, Myth, Story, Term, Checklist, Evidence, CrisisNotice, Collection {

    /**
     * What every kind has: name, summary, links and dates.
     *
     * @return the header
     */
    Header header();

    /**
     * All texts of the entry, in reading order, the header's key points first; citations and links are found here.
     *
     * @return the texts
     */
    Stream<RichText> texts();

    /**
     * Calls the method of the visitor that fits the kind.
     *
     * @param visitor handles every kind
     * @param <R> what the visitor returns
     * @return what the visitor returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * The name of the entry.
     *
     * @return for example {@code topics/dreams}
     */
    default EntryId id() {
        return header().id();
    }

    /**
     * The title in the pack's language.
     *
     * @return plain text
     */
    default String title() {
        return header().title();
    }

    /**
     * How long the summary and the texts take to read: 200 words a minute, rounded up. Adults read English non-fiction
     * silently at 238 words a minute on average (Brysbaert 2019, doi:10.1016/j.jml.2019.104047); we count with a slower
     * figure, which is kinder to a reader who is tired or low.
     *
     * @return at least one minute
     */
    default int readingMinutes() {
        long words = Stream.concat(Stream.of(header().summary()), texts().map(RichText::plainText))
                .flatMap(text -> Stream.of(text.strip().split("\\s+")))
                .count();
        return (int) Math.ceil(words / 200.0);
    }

    /**
     * One method for each kind.
     *
     * @param <R> what each returns
     */
    interface Visitor<R> {
        /**
         * Handles a topic.
         *
         * @param topic the entry
         * @return the result
         */
        R topic(Topic topic);

        /**
         * Handles a comparison.
         *
         * @param comparison the entry
         * @return the result
         */
        R comparison(Comparison comparison);

        /**
         * Handles a question.
         *
         * @param question the entry
         * @return the result
         */
        R question(Question question);

        /**
         * Handles a myth.
         *
         * @param myth the entry
         * @return the result
         */
        R myth(Myth myth);

        /**
         * Handles a story.
         *
         * @param story the entry
         * @return the result
         */
        R story(Story story);

        /**
         * Handles a term.
         *
         * @param term the entry
         * @return the result
         */
        R term(Term term);

        /**
         * Handles a checklist.
         *
         * @param checklist the entry
         * @return the result
         */
        R checklist(Checklist checklist);

        /**
         * Handles an evidence entry.
         *
         * @param evidence the entry
         * @return the result
         */
        R evidence(Evidence evidence);

        /**
         * Handles a crisis notice.
         *
         * @param notice the entry
         * @return the result
         */
        R crisisNotice(CrisisNotice notice);

        /**
         * Handles a collection.
         *
         * @param collection the entry
         * @return the result
         */
        R collection(Collection collection);
    }
}
