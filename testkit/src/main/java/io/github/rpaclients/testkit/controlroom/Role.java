package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;

/** A role as it is; a change makes another one in its place. */
final class Role {
    private static final String CREATED = "2025-01-01T00:00:00Z";

    private final long id;
    private final String name;
    private final String description;
    private final boolean system;
    private final List<Grant> grants;
    private final JsonObject stamped;

    Role(long id, String name, String description, boolean system, List<Grant> grants, JsonObject stamped) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.system = system;
        this.grants = List.copyOf(grants);
        this.stamped = stamped;
    }

    /** One that was there from the beginning. */
    Role(long id, String name, boolean system, List<Grant> grants) {
        this(id, name, "", system, grants, stamps());
    }

    /** What the server says of a role on its own account, of one that was there from the beginning. */
    static JsonObject stamps() {
        return Json.object(
                "createdBy",
                DefaultCompany.ADMIN_ID,
                "createdOn",
                CREATED,
                "updatedBy",
                DefaultCompany.ADMIN_ID,
                "updatedOn",
                CREATED,
                "version",
                0);
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    /** Came with the product, and stays as it is. */
    boolean system() {
        return system;
    }

    List<Grant> grants() {
        return grants;
    }

    /** Who wrote it and when, and how often. */
    JsonObject stamped() {
        return stamped;
    }
}
