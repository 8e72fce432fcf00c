package org.undercurrent.render;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.undercurrent.content.Hours;

/** Writes hours in words, days in a row as one span. */
record HoursText(Labels labels) {

    String of(Hours hours) {
        if (hours.always()) {
            return labels.text("hours.always");
        }
        return hours.openings().stream().map(this::opening).collect(Collectors.joining("; "));
    }

    private String opening(Hours.Opening opening) {
        return labels.text("hours.opening", days(opening.days()), time(opening.from()), time(opening.to()));
    }

    private String days(List<DayOfWeek> days) {
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        if (sorted.size() == DayOfWeek.values().length) {
            return labels.text("hours.every-day");
        }
        List<String> spans = new ArrayList<>();
        for (int first = 0, next; first < sorted.size(); first = next) {
            next = first + 1;
            while (next < sorted.size()
                    && sorted.get(next).getValue() == sorted.get(next - 1).getValue() + 1) {
                next++;
            }
            spans.add(span(sorted.subList(first, next)));
        }
        return String.join(", ", spans);
    }

    private String span(List<DayOfWeek> days) {
        if (days.size() <= 2) {
            return days.stream().map(this::day).collect(Collectors.joining(", "));
        }
        return labels.text("hours.days", day(days.get(0)), day(days.get(days.size() - 1)));
    }

    private String day(DayOfWeek day) {
        return labels.text("day." + day.getValue());
    }

    private String time(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return labels.text("time.midnight");
        }
        String minute = String.format(Locale.ROOT, "%02d", time.getMinute());
        if (labels.text("time.clock").equals("24")) {
            return labels.text("time", String.format(Locale.ROOT, "%02d", time.getHour()), minute);
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String half = time.getHour() < 12 ? "time.am" : "time.pm";
        return labels.text(half, time.getMinute() == 0 ? String.valueOf(hour) : labels.text("time", hour, minute));
    }
}
