package org.undercurrent.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A type named after nothing in particular is two types or none. */
class NamesTest {
    private static final Pattern EMPTY_TYPE_NAME =
            Pattern.compile(".*(Utils?|Helper|Manager|Common|Support|Impl|Info|Data)\\.java");
    private static final Pattern EMPTY_PACKAGE_NAME =
            Pattern.compile(".*/(internal|util|utils|common|helper|helpers|manager)/.*");

    @Test
    void noTypeAndNoPackageIsNamedAfterNothing() {
        List<String> names = House.MODULES.stream()
                .flatMap(module -> House.sources(module).stream())
                .map(Path::toString)
                .toList();
        assertThat(names).isNotEmpty();
        assertThat(names)
                .noneMatch(name -> EMPTY_TYPE_NAME.matcher(name).matches())
                .noneMatch(name -> EMPTY_PACKAGE_NAME.matcher(name).matches());
    }
}
