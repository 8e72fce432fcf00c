/**
 * Every HTTP decision, in plain Java: {@link org.undercurrent.widget.snapshot.Snapshot} turns a
 * {@link org.undercurrent.widget.snapshot.Request} into a {@link org.undercurrent.widget.snapshot.Response}. No server's
 * types appear here, so that any server can be the adapter.
 */
@NullMarked
package org.undercurrent.widget.snapshot;

import org.jspecify.annotations.NullMarked;
