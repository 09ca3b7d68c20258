package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.testkit.internal.Json;

/**
 * What the entities of a set consist of. Members that start with {@code $} are the simulator's own: they are kept with the
 * entity and never shown. Immutable.
 */
final class EntityType {
    /** How the key stands between the parentheses of a path. */
    enum Key {
        INT32("\\d{1,9}"),
        INT64("\\d{1,18}"),
        /** In quotes, and a quote in it doubled. */
        TEXT("'(?:[^']|'')+'");

        final String form;

        Key(String form) {
            this.form = form;
        }

        String unquoted(String text) {
            return this == TEXT ? text.substring(1, text.length() - 1).replace("''", "'") : text;
        }
    }

    final String set;
    final Key key;
    final OdataSchema schema;
    private final long firstId;
    private final JsonObject template;

    /** @param template what a new entity is, where its creator says nothing; single quotes will do */
    EntityType(String set, Key key, long firstId, OdataSchema schema, String template) {
        this.set = set;
        this.key = key;
        this.firstId = firstId;
        this.schema = schema;
        this.template = JsonParser.parseString(template).getAsJsonObject();
    }

    /** An entity with nothing but what all new ones have. */
    JsonObject blank() {
        return template.deepCopy();
    }

    /** Gives the entity what only the server gives, and a place among the rows. */
    JsonObject settle(JsonObject entity, Rows rows, Organization organization) {
        if (schema.property("Key") != null && Json.isNull(entity, "Key")) {
            entity.addProperty("Key", organization.newId());
        }
        if (Json.isNull(entity, "Id")) {
            entity.addProperty("Id", newId(rows));
        }
        rows.put(entity);
        return entity;
    }

    /** One that no entity has had yet. */
    long newId(Rows rows) {
        return rows.newId(firstId);
    }
}
