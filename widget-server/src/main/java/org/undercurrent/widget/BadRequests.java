package org.undercurrent.widget;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.undercurrent.widget.snapshot.Response;
import org.xnio.StreamConnection;
import org.xnio.conduits.AbstractStreamSinkConduit;
import org.xnio.conduits.StreamSinkConduit;

/**
 * Gives the 400 for what is no HTTP the crisis lines. Undertow answers such a request itself, without a body, and asks
 * nobody; so what is written to the connection is looked at, and just this is replaced.
 */
final class BadRequests extends AbstractStreamSinkConduit<StreamSinkConduit> {
    private static final ByteBuffer START = ByteBuffer.wrap("HTTP/1.1 400 ".getBytes(ISO_8859_1));
    private static final String NO_BODY = "\r\nContent-Length: 0\r\n";

    private final Supplier<Response> answer;
    private @Nullable ByteBuffer replacement;

    private BadRequests(StreamSinkConduit next, Supplier<Response> answer) {
        super(next);
        this.answer = answer;
    }

    /** To be called before anything else writes to the connection. */
    static void answer(StreamConnection connection, Supplier<Response> answer) {
        connection
                .getSinkChannel()
                .setConduit(new BadRequests(connection.getSinkChannel().getConduit(), answer));
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        if (replacement == null && isBare(bytes)) {
            replacement = serialized(answer.get());
        }
        return replacement == null ? super.write(bytes) : replace(bytes, replacement);
    }

    /** Most is not, and that is seen at the first letters. */
    private static boolean isBare(ByteBuffer bytes) {
        return START.mismatch(bytes) == START.remaining()
                && ISO_8859_1.decode(bytes.duplicate()).toString().contains(NO_BODY);
    }

    /** Says that nothing was written until all of the replacement is. */
    private int replace(ByteBuffer bytes, ByteBuffer instead) throws IOException {
        super.write(instead);
        if (instead.hasRemaining()) {
            return 0;
        }
        int written = bytes.remaining();
        bytes.position(bytes.limit());
        return written;
    }

    private static ByteBuffer serialized(Response response) {
        StringBuilder head =
                new StringBuilder("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nDate: " + HttpDate.now() + "\r\n");
        response.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        byte[] bytes = head.append("\r\n").toString().getBytes(ISO_8859_1);
        ByteBuffer body = response.body();
        return ByteBuffer.allocate(bytes.length + body.remaining())
                .put(bytes)
                .put(body)
                .flip();
    }
}
