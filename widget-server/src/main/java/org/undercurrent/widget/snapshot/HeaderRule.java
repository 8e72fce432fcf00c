package org.undercurrent.widget.snapshot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which headers go with some paths.
 *
 * @param pattern a regular expression for whole paths; those of entries have the groups lang, region, kind and id
 * @param headers values by name, in which {@code $lang}, {@code $region}, {@code $kind} and {@code $id} stand for these groups;
 *     without what depends on bytes and coding
 */
public record HeaderRule(String pattern, Map<String, String> headers) {
    /** Copies the headers, in their order. */
    public HeaderRule {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
