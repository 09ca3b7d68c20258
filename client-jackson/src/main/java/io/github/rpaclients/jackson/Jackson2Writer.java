package io.github.rpaclients.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes what is ours token by token, so that the generator may be one of text, of a tree, or of another format. */
final class Jackson2Writer extends JsonSerializer<Object> {
    private static final JsonFactory JSON = new JsonFactory();

    private final boolean secrets;

    Jackson2Writer(boolean secrets) {
        this.secrets = secrets;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
        try (JsonParser json = JSON.createParser(VendorJson.write(value, secrets))) {
            json.nextToken();
            Jackson2Tokens.copy(json, out);
        }
    }
}
