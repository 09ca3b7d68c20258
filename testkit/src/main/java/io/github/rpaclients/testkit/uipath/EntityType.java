package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Rows;
import java.util.function.BiConsumer;

/**
 * What the entities of a set consist of. Members that start with {@code $} are the simulator's own: they are kept with the
 * entity and never shown.
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
    private boolean isInFolders;
    private BiConsumer<JsonObject, OrchestratorState> seeded = (entity, state) -> {};

    /** @param template what a new entity is, where its creator says nothing; single quotes will do */
    EntityType(String set, Key key, long firstId, OdataSchema schema, String template) {
        this.set = set;
        this.key = key;
        this.firstId = firstId;
        this.schema = schema;
        this.template = JsonParser.parseString(template).getAsJsonObject();
    }

    /** An entity is seen from the folders it is in, and every request says from which one it looks. */
    EntityType inFolders() {
        isInFolders = true;
        return this;
    }

    /** Gives an entity that a test adds what a server would give it. */
    EntityType seeded(BiConsumer<JsonObject, OrchestratorState> step) {
        seeded = step;
        return this;
    }

    boolean isInFolders() {
        return isInFolders;
    }

    /** An entity as a test wants it, its folder included, with what a server gives a new one. */
    JsonObject seed(JsonObject said, OrchestratorState state) {
        JsonObject entity = blank();
        said.entrySet().forEach(member -> entity.add(member.getKey(), member.getValue()));
        seeded.accept(entity, state);
        return settle(entity, state.rows(this), state.organization());
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
