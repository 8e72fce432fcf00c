package org.undercurrent.render;

/** Thrown when an entry cannot be rendered; names the entry, the template and the line in it. */
public final class RenderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String entry;
    private final String template;
    private final int line;
    private final String problem;

    /**
     * Says what went wrong and where.
     *
     * @param entry what was rendered, for example {@code topics/dreams}
     * @param template the name of the template
     * @param line the line in it, from 1; 0 when unknown
     * @param problem what is wrong, and the remedy
     * @param cause what the template engine reported
     */
    public RenderException(String entry, String template, int line, String problem, Throwable cause) {
        super("cannot render '" + entry + "': " + template + (line > 0 ? ":" + line : "") + ": " + problem, cause);
        this.entry = entry;
        this.template = template;
        this.line = line;
        this.problem = problem;
    }

    /**
     * What was rendered.
     *
     * @return for example {@code topics/dreams}
     */
    public String entry() {
        return entry;
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

    /**
     * What is wrong, without the place.
     *
     * @return one line, for example {@code no label 'scources'}
     */
    public String problem() {
        return problem;
    }
}
