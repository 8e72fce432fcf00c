/** Tests of what the content says: complete, corrected, readable, careful with words, and linked. */
@NullMarked
package org.undercurrent.examples.content;

import org.jspecify.annotations.NullMarked;
