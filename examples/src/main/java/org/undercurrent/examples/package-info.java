/** Examples: one class and one {@code main} each. Run one with {@code examples/run NAME}. */
@NullMarked
package org.undercurrent.examples;

import org.jspecify.annotations.NullMarked;
