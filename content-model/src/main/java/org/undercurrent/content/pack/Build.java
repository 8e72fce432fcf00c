package org.undercurrent.content.pack;

/** What one reading of a pack gathers beside its content. */
record Build(Problems problems, Uses uses) {}
