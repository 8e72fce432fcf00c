package org.undercurrent.widget.export;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Some entries could not be rendered; the message names each with its reason. Run the export again when they can. */
public final class IncompleteExportException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    IncompleteExportException(Map<String, String> reasons) {
        super(new TreeMap<>(reasons)
                .entrySet().stream()
                        .map(failure -> failure.getKey() + ": " + failure.getValue())
                        .collect(Collectors.joining("\n", "not everything could be rendered:\n", "")));
    }
}
