package io.github.rpaclients.jackson;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what is ours token by token, so that the generator may be one of text, of a tree, or of another format. */
final class Jackson3Writer extends ValueSerializer<Object> {
    private static final JsonFactory JSON = new JsonFactory();

    private final boolean secrets;

    Jackson3Writer(boolean secrets) {
        this.secrets = secrets;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), VendorJson.write(value, secrets))) {
            json.nextToken();
            out.copyCurrentStructureExact(json);
        }
    }
}
