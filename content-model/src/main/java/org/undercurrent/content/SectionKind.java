package org.undercurrent.content;

/** What a section of a topic is for. */
public enum SectionKind {
    /** Says what the thing is. */
    WHAT_IT_IS,
    /** Says how it is thought to work. */
    HOW_IT_WORKS,
    /** Says what a person may live through. */
    WHAT_IT_IS_LIKE,
    /** Says what it does not do, and what can go wrong. */
    LIMITS_AND_RISKS,
    /** Says what research found, and where it is unsure. */
    RESEARCH,
    /** Questions for the reader to take along. */
    QUESTIONS_TO_ASK,
    /** Where to read on. */
    READ_ON
}
