package io.github.rpaclients.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.io.StringWriter;

/** Reads one type of ours from the tokens of any format. */
final class Jackson2Reader extends JsonDeserializer<Object> {
    private static final JsonFactory JSON = new JsonFactory();

    private final Class<?> type;

    Jackson2Reader(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        StringWriter json = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(json)) {
            Jackson2Tokens.copy(in, copy);
        }
        try {
            return VendorJson.read(type, json.toString());
        } catch (IllegalArgumentException e) {
            return context.reportInputMismatch(type, "%s", e.getMessage());
        }
    }
}
