package org.undercurrent.content.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.undercurrent.content.EntryId;
import org.undercurrent.content.Kind;
import tools.jackson.core.JacksonException;

/** An independent validator judges with the published schema. */
class PackSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(PackSchema.text(), InputFormat.JSON);

    private final Set<String> readerOnly = readerOnly();

    private static Set<String> readerOnly() {
        try (InputStream in = PackSchemaTest.class.getResourceAsStream("/broken-packs/reader-only.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void theSchemaIsValidItself() {
        Schema metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(metaSchema.validate(PackSchema.text(), InputFormat.JSON)).isEmpty();
    }

    static List<String> packs() {
        return new BundledPacks().names();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theBuiltInPacksPass(String name) throws IOException {
        assertThat(refusals(PackSource.bundled(name))).isEmpty();
    }

    @Test
    void theSmallPacksPass() throws IOException {
        assertThat(refusals(BrokenPack.named("base"))).isEmpty();
        assertThat(refusals(BrokenPack.named("translation"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSkeletonOfEachKindPasses(Kind kind) {
        String json = Skeleton.of(new EntryId(kind, "new"), ContentPack.bundled(Locale.US), LocalDate.of(2026, 11, 22));
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> schemaAndReaderRefuseTheSamePlacesWhereBothCanJudge() {
        return BrokenPack.all()
                .filter(pack -> !readerOnly.contains(pack.rule()))
                .map(pack -> DynamicTest.dynamicTest(pack.rule(), () -> agree(pack)));
    }

    private static void agree(BrokenPack pack) throws IOException {
        List<String> refusals = refusals(pack);
        assertThat(pack.problemList())
                .allSatisfy(problem -> assertThat(refusals).anyMatch(refusal -> concerns(refusal, problem.place())));
    }

    /** A member that is missing or not known is refused at the object around it, broken syntax for the whole file. */
    private static boolean concerns(String refusal, String place) {
        boolean syntax = !place.contains("#") || !refusal.contains("#");
        return (syntax && file(refusal).equals(file(place)))
                || refusal.equals(place)
                || refusal.startsWith(place + "/")
                || refusal.equals(place.substring(0, Math.max(0, place.lastIndexOf('/'))));
    }

    private static String file(String place) {
        return place.replaceFirst("(?<=[.]json)[#:].*", "");
    }

    @TestFactory
    Stream<DynamicTest> whatOnlyTheReaderCanJudgePassesTheSchema() {
        return readerOnly.stream()
                .sorted()
                .map(rule -> DynamicTest.dynamicTest(
                        rule, () -> assertThat(refusals(BrokenPack.named(rule))).isEmpty()));
    }

    /** Where the schema refuses the files of a pack, in the words of the reader. */
    private static List<String> refusals(PackSource pack) throws IOException {
        List<String> refusals = new ArrayList<>();
        for (String file : BrokenPack.listed(pack)) {
            refusals.addAll(refusals(pack, file));
        }
        return refusals;
    }

    private static List<String> refusals(PackSource pack, String file) throws IOException {
        Optional<InputStream> in = file.endsWith(".json") && !file.contains("..") ? pack.open(file) : Optional.empty();
        if (in.isEmpty()) {
            return List.of();
        }
        String json = new String(in.get().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return SCHEMA.validate(json, InputFormat.JSON).stream()
                    .map(error -> pack + "/" + file + "#" + place(error))
                    .toList();
        } catch (JacksonException malformed) {
            return List.of(pack + "/" + file);
        }
    }

    private static String place(Error error) {
        return error.getInstanceLocation().toString();
    }
}
