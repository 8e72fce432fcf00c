package org.undercurrent.content.pack;

/** Thrown when a pack is asked for an entry that it does not have; the message names the nearest ones. */
public final class NoSuchEntryException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    NoSuchEntryException(String message) {
        super(message);
    }
}
