package org.undercurrent.render.html;

/** Thrown when a renderer is built with a template that must not be used; names template, line and remedy. */
public final class InvalidTemplateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String template;
    private final int line;

    InvalidTemplateException(String template, int line, String problem) {
        super("template " + template + (line > 0 ? ":" + line : "") + ": " + problem);
        this.template = template;
        this.line = line;
    }

    InvalidTemplateException(String template, int line, String problem, Throwable cause) {
        this(template, line, problem);
        initCause(cause);
    }

    /**
     * The template at fault.
     *
     * @return for example {@code topic.ftlh}
     */
    public String template() {
        return template;
    }

    /**
     * The line in the template.
     *
     * @return from 1; 0 when unknown
     */
    public int line() {
        return line;
    }
}
