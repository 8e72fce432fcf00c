/** What the formats without layout share: an entry in reading order, and what stands below it. Not exported. */
@NullMarked
package org.undercurrent.render.outline;

import org.jspecify.annotations.NullMarked;
