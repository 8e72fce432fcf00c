/** A snapshot as files, for hosts that only serve files: {@link org.undercurrent.widget.export.Export}. */
@NullMarked
package org.undercurrent.widget.export;

import org.jspecify.annotations.NullMarked;
