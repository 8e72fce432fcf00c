/**
 * The server. {@link org.undercurrent.widget.WidgetServer} is the door; {@link org.undercurrent.widget.WidgetHandler} goes
 * into an Undertow of your own. What is answered is decided in {@code org.undercurrent.widget.snapshot}.
 */
@NullMarked
package org.undercurrent.widget;

import org.jspecify.annotations.NullMarked;
