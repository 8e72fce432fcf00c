package org.undercurrent.widget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class LogFormatTest {
    private static JsonObject logged(Throwable thrown) {
        LogRecord line = new LogRecord(Level.SEVERE, "it failed");
        line.setThrown(thrown);
        return Json.createReader(new StringReader(new LogFormat.Lines().format(line)))
                .readObject();
    }

    @Test
    void asTextARecordIsALineThatItsStackFollows() {
        LogRecord record = new LogRecord(Level.WARNING, "it failed");
        record.setLoggerName("org.undercurrent.any");
        record.setThrown(new ArithmeticException("by zero"));
        System.setProperty(LogFormat.LINE_PROPERTY, LogFormat.LINE);
        try {
            assertThat(new SimpleFormatter().format(record).lines().limit(3))
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .matches(
                                            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z \\S+ org\\.undercurrent\\.any it failed"),
                            error -> assertThat(error).isEqualTo("java.lang.ArithmeticException: by zero"),
                            frame -> assertThat(frame).startsWith("\tat "));
        } finally {
            System.clearProperty(LogFormat.LINE_PROPERTY);
        }
    }

    @Test
    void theCauseOfAFailureIsLoggedToo() {
        JsonObject logged = logged(new IllegalStateException("cannot render", new ArithmeticException("by zero")));

        assertThat(logged.getString("error")).endsWith("cannot render");
        assertThat(logged.getString("stack"))
                .contains("IllegalStateException: cannot render", "Caused by: java.lang.ArithmeticException: by zero")
                .contains("at " + LogFormatTest.class.getName());
    }
}
