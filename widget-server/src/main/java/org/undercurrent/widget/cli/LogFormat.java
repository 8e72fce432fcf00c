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
    /** As the runtime is set up. */
    TEXT,
    /** One JSON object a line. */
    JSON;

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
