/** What comes in the renderer's jar beside its classes. Not exported. */
@NullMarked
package org.undercurrent.render.bundled;

import org.jspecify.annotations.NullMarked;
