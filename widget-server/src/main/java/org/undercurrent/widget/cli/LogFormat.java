package org.undercurrent.widget.cli;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** How log lines are written. */
enum LogFormat {
    /** A line for each record, see {@link #LINE}; the stack of what was thrown follows. */
    TEXT,
    /** One JSON object a line. */
    JSON;

    static final String LINE_PROPERTY = "java.util.logging.SimpleFormatter.format";

    /** Time, level, logger and message. */
    static final String LINE = "%1$tFT%1$tT.%1$tLZ %4$s %3$s %5$s%6$s%n";

    /** They announce themselves at each start. Held here, for the logging of the JDK forgets what nobody holds. */
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("org.xnio"), Logger.getLogger("org.jboss.threads"), Logger.getLogger("io.undertow"));

    /** Called before anything of theirs is loaded. */
    static void hush() {
        for (Logger logger : TALKATIVE) {
            logger.setLevel(Level.WARNING);
        }
    }

    void apply() {
        if (this == JSON) {
            Arrays.stream(Logger.getLogger("").getHandlers()).forEach(handler -> handler.setFormatter(new Lines()));
        }
    }

    static final class Lines extends Formatter {
        /** Kept, for each look for one reads the class path. */
        private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

        @Override
        public String format(LogRecord line) {
            JsonObjectBuilder json = JSON.createObjectBuilder()
                    .add("time", line.getInstant().toString())
                    .add("level", line.getLevel().getName())
                    .add("logger", String.valueOf(line.getLoggerName()))
                    .add("message", formatMessage(line));
            if (line.getThrown() != null) {
                json.add("error", line.getThrown().toString());
                StringWriter stack = new StringWriter();
                line.getThrown().printStackTrace(new PrintWriter(stack)); // with its causes
                json.add("stack", stack.toString());
            }
            return json.build() + "\n";
        }
    }
}
