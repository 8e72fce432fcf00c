package org.undercurrent.widget;

import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.undercurrent.widget.Statistics.Outcome;
import org.undercurrent.widget.Statistics.Series;

/** The numbers in the words of Prometheus. No addresses, and nothing that tells one reader from another. */
record Metrics(Statistics statistics, DailySnapshot snapshots) {
    private static final PrometheusTextFormatWriter WRITER = PrometheusTextFormatWriter.create();
    static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    byte[] text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream(8192);
        try {
            WRITER.write(text, all(), EscapingScheme.DEFAULT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toByteArray();
    }

    private MetricSnapshots all() {
        return MetricSnapshots.of(
                requests(),
                durations(),
                gauge(
                        "undercurrent_snapshot_bytes",
                        "What is kept ready to send.",
                        snapshots.current().heldBytes()),
                gauge(
                        "undercurrent_snapshot_age_seconds",
                        "Since the content was read or the day began.",
                        snapshots.age().toSeconds()),
                gauge(
                        "undercurrent_snapshot_failures",
                        "Paths that could not be rendered.",
                        snapshots.current().failures().size()),
                reloads());
    }

    private CounterSnapshot requests() {
        CounterSnapshot.Builder counter =
                CounterSnapshot.builder().name("undercurrent_requests").help("Answers by route and outcome.");
        statistics.series().forEach((route, series) -> {
            for (Outcome outcome : Outcome.values()) {
                if (series.count(outcome) > 0) {
                    counter.dataPoint(
                            point(Labels.of("route", route, "outcome", word(outcome)), series.count(outcome)));
                }
            }
        });
        return counter.build();
    }

    private static CounterDataPointSnapshot point(Labels labels, long count) {
        return CounterDataPointSnapshot.builder()
                .labels(labels)
                .value((double) count)
                .build();
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private HistogramSnapshot durations() {
        HistogramSnapshot.Builder histogram = HistogramSnapshot.builder()
                .name("undercurrent_request_duration_seconds")
                .help("From the request read to the answer ready.");
        statistics
                .series()
                .forEach((route, series) -> histogram.dataPoint(HistogramDataPointSnapshot.builder()
                        .labels(Labels.of("route", route))
                        .classicHistogramBuckets(buckets(series))
                        .sum(series.seconds())
                        .build()));
        return histogram.build();
    }

    private static ClassicHistogramBuckets buckets(Series series) {
        ClassicHistogramBuckets.Builder buckets = ClassicHistogramBuckets.builder();
        for (int i = 0; i < Series.BOUNDS.length; i++) {
            buckets.bucket(Series.BOUNDS[i] / 1e6, series.inBucket(i));
        }
        return buckets.bucket(Double.POSITIVE_INFINITY, series.inBucket(Series.BOUNDS.length))
                .build();
    }

    private CounterSnapshot reloads() {
        return CounterSnapshot.builder()
                .name("undercurrent_reloads")
                .help("Content read anew, by outcome.")
                .dataPoint(point(Labels.of("outcome", "ok"), snapshots.reloads().done()))
                .dataPoint(point(
                        Labels.of("outcome", "failed"), snapshots.reloads().failed()))
                .build();
    }

    private static GaugeSnapshot gauge(String name, String help, long value) {
        return GaugeSnapshot.builder()
                .name(name)
                .help(help)
                .dataPoint(
                        GaugeDataPointSnapshot.builder().value((double) value).build())
                .build();
    }
}
