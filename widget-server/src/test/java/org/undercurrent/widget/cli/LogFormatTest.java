package org.undercurrent.widget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogFormatTest {
    private static JsonObject logged(Throwable thrown) {
        LogRecord line = new LogRecord(Level.SEVERE, "it failed");
        line.setThrown(thrown);
        return Json.createReader(new StringReader(new LogFormat.Lines().format(line)))
                .readObject();
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
