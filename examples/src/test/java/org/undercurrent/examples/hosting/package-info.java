/** What others run in front of the server, or in its place: real nginx, real Caddy. */
@NullMarked
package org.undercurrent.examples.hosting;

import org.jspecify.annotations.NullMarked;
