package org.undercurrent.content;

/** What an effect was compared with. Figures with different comparators never share a chart or a column. */
public enum Comparator {
    /** People who got nothing. */
    NO_TREATMENT,
    /** People who were treated later; this flatters any treatment. */
    WAITING_LIST,
    /** People who got the care that is usual where they live. */
    USUAL_CARE,
    /** Several of no treatment, waiting list and usual care, pooled. */
    INACTIVE_POOLED,
    /** A dummy pill or sham treatment. */
    PLACEBO,
    /** Another treatment known to help. */
    ACTIVE,
    /** The same treatment without the addition. */
    ADD_ON,
    /** Nobody: the change of treated people from before to after. */
    PRE_POST
}
