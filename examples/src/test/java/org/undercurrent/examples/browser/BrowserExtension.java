package org.undercurrent.examples.browser;

import com.microsoft.playwright.Browser;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts one browser for all tests of a process and closes it after the last. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    private final BrowserTools tools = BrowserTools.find(System.getenv(), Files::isExecutable);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (tools.areComplete()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if (tools.areRequired()) {
            throw new IllegalStateException("CI requires a browser: " + tools.whatIsMissing());
        }
        context.getRoot().getStore(NAMESPACE).computeIfAbsent("banner", key -> banner(tools.whatIsMissing()));
        return ConditionEvaluationResult.disabled("no browser: " + tools.whatIsMissing());
    }

    private static String banner(String missing) {
        String line = "*".repeat(100);
        System.err.printf("%n%s%nBROWSER TESTS ARE SKIPPED: %s%n%s%n%n", line, missing, line);
        return missing;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent("browser", key -> Chromium.start(tools), Chromium.class)
                .browser();
    }
}
