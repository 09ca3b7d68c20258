package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The text of a body in UTF-8, whatever it came in, so that every way of reading sees the same characters. Bytes that are
 * no text in their charset would be read as U+FFFD, and written back as that.
 */
final class Utf8Body {
    private static final int CHUNK = 8192;
    private static final ByteString MARK = ByteString.decodeHex("efbbbf");

    private Utf8Body() {}

    /**
     * The same text in UTF-8, without a byte order mark.
     *
     * @param body used up, if it is not what is returned; a copy would share its segments, and Okio never uses shared ones
     *     again
     * @param type the declared type; without a charset that Java knows the body is UTF-8, as JSON is
     * @param checkedLater whether somebody else refuses what is no UTF-8; what is declared as something else is checked here
     * @throws CharacterCodingException if the bytes are no text in that charset
     */
    static Buffer decoded(Buffer body, @Nullable MediaType type, boolean checkedLater) throws IOException {
        Charset declared = type == null ? null : type.charset();
        Buffer text = body;
        if (declared == null || declared.equals(StandardCharsets.UTF_8) || body.rangeEquals(0, MARK)) {
            if (!checkedLater) {
                requireUtf8(body);
            }
        } else {
            // a new decoder reports what it cannot read
            ByteBuffer bytes = ByteBuffer.wrap(body.readByteArray());
            text = new Buffer().writeUtf8(declared.newDecoder().decode(bytes).toString());
        }
        if (text.rangeEquals(0, MARK)) {
            text.skip(MARK.size());
        }
        return text;
    }

    private static void requireUtf8(Buffer body) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer characters = CharBuffer.allocate(CHUNK);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        BufferedSource copy = body.peek();
        boolean more = true;
        while (more) {
            more = copy.read(bytes) != -1;
            bytes.flip();
            CoderResult result = decoder.decode(bytes, characters, !more);
            if (result.isError()) {
                result.throwException();
            }
            bytes.compact(); // a character may begin in one chunk and end in the next
            characters.clear();
        }
    }
}
