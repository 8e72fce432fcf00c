/** Measurements, each a {@code main}: run with {@code examples/bench NAME}. */
@NullMarked
package org.undercurrent.examples.bench;

import org.jspecify.annotations.NullMarked;
