/** Tests in a real Chromium: what a reader sees, on pages that can be opened by hand. */
@NullMarked
package org.undercurrent.examples.browser;

import org.jspecify.annotations.NullMarked;
