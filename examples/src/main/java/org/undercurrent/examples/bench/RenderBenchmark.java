package org.undercurrent.examples.bench;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.examples.bench.render.Contender;
import org.undercurrent.examples.bench.render.Engine;

/**
 * One whole topic from the content to its fragment, without any cache of output: time and allocation on one thread,
 * against other template engines that give the very same characters and prove it before they are measured.
 *
 * <p>All start from the pack and the name of the topic, and end with a string. The others are given what people would give
 * them: the records of the content, and the words of crisis lines, sources, figures and notices from the same public
 * classes that this project's renderer uses. Rich text is written by Java for them, as it is here; only
 * {@code THYMELEAF_ALONE} walks the tree with recursive fragments of its own. Drawings are handed to the others ready,
 * where this project's renderer makes them anew. Class prefix and heading levels stand fixed in their templates, though
 * here they are options. Templates are parsed or compiled before, kept by each engine as it recommends, and escape all
 * text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class RenderBenchmark {
    private final ContentPack pack = ContentPack.bundled(Locale.US);

    /** Who renders; set to each in turn. */
    @Param
    public Contender contender = Contender.UNDERCURRENT;

    /** What is rendered: a long topic that shows a finding with its drawings, and a checklist. */
    @Param("topics/what-is-psychodynamic-therapy")
    public String topic = "topics/what-is-psychodynamic-therapy";

    private Engine engine = contender.proved(pack, topic);

    /** Makes the engine; a fork ends here when its output differs. */
    @Setup
    public void prove() {
        engine = contender.proved(pack, topic);
    }

    /**
     * Renders the topic.
     *
     * @return the fragment
     */
    @Benchmark
    public String render() {
        return engine.render(pack, topic);
    }

    /**
     * Measures all contenders and prints time and allocation of each.
     *
     * @param arguments those of JMH, for example {@code -f 1 -p contender=JTE -p topic=topics/dreams}
     * @throws CommandLineOptionException when an argument is unknown
     * @throws RunnerException when a contender gives a different fragment
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .include(RenderBenchmark.class.getName())
                        .addProfiler(GCProfiler.class)
                        .addProfiler(CpuTime.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        results.forEach(RenderBenchmark::report);
    }

    private static void report(RunResult result) {
        int bytes = bytes(result.getParams().getParam("topic"));
        double allocated = secondary(result, "gc.alloc.rate.norm");
        System.out.printf(
                "%-15s %8.1f us, %8.1f us of processor, %,9.0f bytes allocated: %5.1f times the %,d returned%n",
                result.getParams().getParam("contender"),
                result.getPrimaryResult().getScore(),
                secondary(result, CpuTime.RESULT),
                allocated,
                allocated / bytes,
                bytes);
    }

    private static int bytes(String topic) {
        ContentPack pack = ContentPack.bundled(Locale.US);
        String fragment = Contender.UNDERCURRENT.proved(pack, topic).render(pack, topic);
        return fragment.getBytes(StandardCharsets.UTF_8).length;
    }

    private static double secondary(RunResult result, String label) {
        return Objects.requireNonNull(result.getSecondaryResults().get(label)).getScore();
    }
}
