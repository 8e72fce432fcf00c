package org.undercurrent.render.html;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.net.URI;
import java.util.Optional;

/** An address as a QR code, drawn in the color of the text. */
record QrDrawing(QrCode code) {
    /** Readers want this much white around a code (ISO/IEC 18004). */
    private static final int QUIET = 4;

    /** Empty for an address that is too long for a code. */
    static Optional<QrDrawing> of(URI address) {
        try {
            return Optional.of(new QrDrawing(QrCode.encodeText(address.toString(), QrCode.Ecc.MEDIUM)));
        } catch (DataTooLongException tooLong) {
            return Optional.empty();
        }
    }

    /** With words for whoever does not see it. */
    String svg(String words, String classPrefix) {
        String size = String.valueOf(code.size + 2 * QUIET);
        return new Markup(classPrefix)
                .open(
                        "svg",
                        "class",
                        "qr",
                        "viewBox",
                        "0 0 " + size + " " + size,
                        "role",
                        "img",
                        "aria-label",
                        words,
                        "shape-rendering",
                        "crispEdges")
                .open("path", "fill", "currentColor", "d", path())
                .close("path")
                .close("svg")
                .toString();
    }

    private String path() {
        StringBuilder path = new StringBuilder(4096);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y) && !code.getModule(x - 1, y)) {
                    int run = run(x, y);
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(run).append("v1h-").append(run).append('z');
                }
            }
        }
        return path.toString();
    }

    /** Outside the code every module is light. */
    private int run(int start, int y) {
        int end = start;
        while (code.getModule(end, y)) {
            end++;
        }
        return end - start;
    }
}
