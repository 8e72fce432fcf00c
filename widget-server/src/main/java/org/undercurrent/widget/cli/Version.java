package org.undercurrent.widget.cli;

import org.undercurrent.widget.snapshot.Snapshot;
import picocli.CommandLine.IVersionProvider;

/** The version of this software, asked for by {@code --version}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"undercurrent " + Snapshot.version()};
    }
}
