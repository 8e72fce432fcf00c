package org.undercurrent.widget.snapshot;

import java.time.LocalDate;

/**
 * What an entry is about, in short.
 *
 * @param title its title
 * @param summary one or two sentences
 * @param created when it was first published
 * @param changed when its words last changed
 */
record Headline(String title, String summary, LocalDate created, LocalDate changed) {}
