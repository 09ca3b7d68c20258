package io.github.rpaclients.jackson;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads one type of ours from the tokens of any format. */
final class Jackson3Reader extends ValueDeserializer<Object> {
    private static final JsonFactory JSON = new JsonFactory();

    private final Class<?> type;

    Jackson3Reader(Class<?> type) {
        this.type = type;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
        StringWriter json = new StringWriter();
        try (JsonGenerator copy = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            copy.copyCurrentStructureExact(in);
        }
        try {
            return VendorJson.read(type, json.toString());
        } catch (IllegalArgumentException e) {
            return context.reportInputMismatch(type, "%s", e.getMessage());
        }
    }
}
