/**
 * What the content is: immutable records whose constructors refuse what would mislead or endanger a reader.
 *
 * <p>{@link org.undercurrent.content.Entry} is the root of the kinds. Entries are read from packs: see
 * {@code org.undercurrent.content.pack}.
 */
@NullMarked
package org.undercurrent.content;

import org.jspecify.annotations.NullMarked;
