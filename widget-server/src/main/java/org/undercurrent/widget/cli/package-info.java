/** The command line: {@link org.undercurrent.widget.cli.Main}. */
@NullMarked
package org.undercurrent.widget.cli;

import org.jspecify.annotations.NullMarked;
