package org.undercurrent.widget.snapshot;

/** What runs in the documents for iframes, without the comment for those who read the source. */
final class FrameScript {
    static final String TEXT = stripped(Resources.read("embed/frame.js"));

    private FrameScript() {}

    private static String stripped(String source) {
        return source.substring(source.indexOf("*/") + 2).strip();
    }
}
