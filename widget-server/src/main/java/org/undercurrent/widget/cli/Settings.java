package org.undercurrent.widget.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where options come from that are not on the command line: the environment, then a file. */
final class Settings implements IDefaultValueProvider {
    private static final String PREFIX = "UNDERCURRENT_";
    private static final String CONFIG = "--config";
    private static final String FROM_ENVIRONMENT = ", from environment " + PREFIX + "CONFIG";
    private static final String COMMAND_LINE = "command line";

    /** For what has no settings. */
    static final Settings NONE = new Settings(Map.of(), new Properties(), "");

    private final Map<String, String> environment;
    private final Properties file;
    private final String fileName;

    private Settings(Map<String, String> environment, Properties file, String fileName) {
        this.environment = environment;
        this.file = file;
        this.fileName = fileName;
    }

    /** Plain loops, for each start runs them. */
    static Settings of(Map<String, String> environment, String... arguments) {
        String name = environment.getOrDefault(variable(CONFIG), "");
        String origin = FROM_ENVIRONMENT;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(CONFIG + "=")) {
                name = arguments[i].substring(CONFIG.length() + 1);
                origin = "";
            } else if (arguments[i].equals(CONFIG) && i + 1 < arguments.length) {
                name = arguments[i + 1];
                origin = "";
            }
        }
        return new Settings(environment, name.isEmpty() ? new Properties() : read(name, origin), name);
    }

    private static Properties read(String name, String origin) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(name))) {
            properties.load(reader);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "'" + name + "' is not a properties file: " + malformed.getMessage() + " (write \\\\ for \\)"
                            + origin,
                    malformed);
        } catch (CharacterCodingException foreign) {
            throw new UncheckedIOException(
                    "cannot read settings from '" + name + "', which is not in UTF-8; save it as UTF-8" + origin,
                    foreign);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "cannot read settings from '" + name + "'; give a file that is there and readable" + origin,
                    unreadable);
        }
        return properties;
    }

    /** Refuses what no option is called. */
    void requireKnown(CommandSpec command) {
        for (String name : new TreeSet<>(file.stringPropertyNames())) {
            OptionSpec option = command.findOption("--" + name);
            if (option == null || isQuestion(option) || CONFIG.equals("--" + name)) {
                throw new IllegalArgumentException("no setting '" + name + "' (in " + fileName
                        + "); settings are named like the options of serve, without the hyphens in front");
            }
        }
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        Optional<Value> value = value(option);
        return value.isPresent() ? value.get().text() : null;
    }

    /** What an option is set to outside the command line, and where. */
    Optional<Value> value(OptionSpec option) {
        if (isQuestion(option)) {
            return Optional.empty();
        }
        String variable = variable(option.longestName());
        String inEnvironment = environment.get(variable);
        if (inEnvironment != null) {
            return Optional.of(new Value(inEnvironment, "environment " + variable));
        }
        String inFile = file.getProperty(option.longestName().substring(2));
        return inFile == null ? Optional.empty() : Optional.of(new Value(inFile.strip(), "file " + fileName));
    }

    /** Where the value of an option comes from. */
    String origin(CommandSpec command, OptionSpec option) {
        ParseResult parsed = command.commandLine().getParseResult();
        if (parsed.hasMatchedOption(option)
                && !parsed.matchedOption(option.longestName())
                        .originalStringValues()
                        .isEmpty()) {
            return COMMAND_LINE;
        }
        return value(option).map(Value::origin).orElse("default");
    }

    /** An option as messages name it: who set a variable long ago does not see it on the command line. */
    String named(CommandSpec command, String option) {
        String origin = origin(command, command.findOption(option));
        return origin.equals(COMMAND_LINE) ? option : option + ", from " + origin;
    }

    /** Images set {@code UNDERCURRENT_VERSION}, which asks for nothing. */
    private static boolean isQuestion(OptionSpec option) {
        return option.usageHelp()
                || option.versionHelp()
                || option.longestName().equals("--print-config");
    }

    private static String variable(String option) {
        return PREFIX + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /**
     * A setting.
     *
     * @param text as written
     * @param origin where
     */
    record Value(String text, String origin) {}
}
