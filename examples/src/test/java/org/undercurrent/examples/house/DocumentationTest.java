package org.undercurrent.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything public is explained: types, record components, constants, methods with their parameters and results. Doclint
 * does the same but wants the components of a record once more at its compact constructor.
 */
class DocumentationTest {

    static List<String> modules() {
        return House.MODULES;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everythingPublicIsExplained(String module) throws IOException {
        assertThat(gaps(House.sources(module))).isEmpty();
    }

    @Test
    void whatIsNotExplainedIsFound(@TempDir Path directory) throws IOException {
        Path source = directory.resolve("Bare.java");
        Files.writeString(source, "public record Bare(int a) { public int twice(int b) { return b; } }");
        assertThat(gaps(List.of(source))).containsExactly("Bare: no comment", "Bare.twice: no comment");
    }

    private static List<String> gaps(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> gaps = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Gaps(docs, gaps).scan(unit, null);
            }
        }
        return gaps;
    }
}
