package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.RawJson;
import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;

/**
 * Counts the levels of JSON before anything reads it, so that the same depth ends every way of reading with the same
 * sentence. Does not mind whether the JSON is well formed.
 */
final class Nesting {
    private static final int CHUNK = 8192;

    private int depth;
    private boolean inString;
    private boolean escaped;

    private Nesting() {}

    /** Leaves the buffer as it is. */
    static boolean tooDeep(Buffer json) throws IOException {
        Nesting nesting = new Nesting();
        byte[] chunk = new byte[CHUNK];
        BufferedSource copy = json.peek();
        for (int read = copy.read(chunk); read != -1; read = copy.read(chunk)) {
            for (int i = 0; i < read; i++) {
                nesting.next(chunk[i]);
                if (nesting.depth > RawJson.MAX_DEPTH) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In UTF-8 no byte of another character looks like one of these. */
    private void next(byte b) {
        if (inString) {
            if (escaped) {
                escaped = false;
            } else if (b == '\\') {
                escaped = true;
            } else if (b == '"') {
                inString = false;
            }
        } else if (b == '"') {
            inString = true;
        } else if (b == '{' || b == '[') {
            depth++;
        } else if (b == '}' || b == ']') {
            depth--;
        }
    }
}
