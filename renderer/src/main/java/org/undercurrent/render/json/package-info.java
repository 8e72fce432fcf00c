/** JSON: an entry with everything that a program needs of it, and the catalog. See {@link org.undercurrent.render.json.JsonRenderer}. */
@NullMarked
package org.undercurrent.render.json;

import org.jspecify.annotations.NullMarked;
