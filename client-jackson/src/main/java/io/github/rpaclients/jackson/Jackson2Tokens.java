package io.github.rpaclients.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** A value token by token, with all digits of its numbers: Jackson 2 can copy a value or digits, and Jackson 3 both. */
final class Jackson2Tokens {
    private Jackson2Tokens() {}

    /** @param from stands at the first token of the value, and afterwards at the last */
    static void copy(JsonParser from, JsonGenerator to) throws IOException {
        int depth = 0;
        JsonToken token = from.currentToken();
        while (token != null) {
            to.copyCurrentEventExact(from);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            token = depth > 0 ? from.nextToken() : null;
        }
    }
}
