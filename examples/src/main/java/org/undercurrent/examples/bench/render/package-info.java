/** One fragment, rendered by several template engines from the same content; measured by {@code RenderBenchmark}. */
@NullMarked
package org.undercurrent.examples.bench.render;

import org.jspecify.annotations.NullMarked;
