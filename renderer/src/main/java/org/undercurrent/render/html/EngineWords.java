package org.undercurrent.render.html;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the template engine says, in one line: the lists and tips below are told again for each path that fails. */
final class EngineWords {
    private EngineWords() {}

    static String of(ParseException broken) {
        String says = firstLine(broken.getEditorMessage());
        int list = says.indexOf(", but was expecting");
        String found = list < 0 ? says : says.substring(0, list);
        return found.endsWith(")") ? found : found + " (check the syntax there)";
    }

    static String of(TemplateException failed) {
        if (failed.getCause() instanceof IllegalArgumentException ours) {
            return firstLine(ours.getMessage());
        }
        String says = failed.getCause() instanceof RuntimeException thrown
                ? thrown.toString()
                : failed.getMessageWithoutStackTop();
        String blamed = Optional.ofNullable(failed.getBlamedExpressionString()).orElse("");
        return firstLine(says) + (blamed.isEmpty() ? "" : ": " + blamed) + remedy(failed, blamed);
    }

    private static String remedy(TemplateException failed, String blamed) {
        return failed instanceof InvalidReferenceException
                ? " (check the name; where it may be missing, ask <#if " + blamed + "??> first)"
                : "";
    }

    private static String firstLine(@Nullable String text) {
        String line = String.valueOf(text).lines().findFirst().orElse("").strip();
        return line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
    }
}
