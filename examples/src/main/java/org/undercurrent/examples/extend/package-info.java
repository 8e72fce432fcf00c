/** One example for each place where you can put something of your own, in under ten lines each. */
@NullMarked
package org.undercurrent.examples.extend;

import org.jspecify.annotations.NullMarked;
