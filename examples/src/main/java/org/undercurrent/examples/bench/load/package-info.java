/** Servers under load: processes pinned to a core, the load on them, and the processor time that it costs. */
@NullMarked
package org.undercurrent.examples.bench.load;

import org.jspecify.annotations.NullMarked;
