/**
 * Reading packs. {@link org.undercurrent.content.pack.ContentPack} is the door.
 */
@NullMarked
package org.undercurrent.content.pack;

import org.jspecify.annotations.NullMarked;
