package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;
import java.util.Optional;

/** {@code /odata/Settings}: names and values of the tenant. One that nobody has set is not there, and may be. */
final class SettingsEndpoint {
    static final EntityType TYPE = new EntityType(
                    "Settings",
                    EntityType.Key.TEXT,
                    1,
                    new OdataSchema(EntitySet.DTOS + "SettingsDto")
                            .with(Kind.TEXT, "Id", "Name", "Value")
                            .word("Scope", "Application", "Tenant", "User", "All"),
                    "{'Name':null,'Value':null,'Scope':'Tenant','Id':null}")
            .seeded((setting, state) -> setting.add("Id", setting.get("Name")));

    private static final int LONGEST_NAME = 128;

    private final OrchestratorSets sets;
    private final EntitySet set;

    private SettingsEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.set = sets.entities(TYPE, "OR.Settings");
    }

    static void register(OrchestratorSets sets) {
        new SettingsEndpoint(sets).register();
    }

    private void register() {
        set.lists()
                .on(
                        "GET",
                        "({key})",
                        ".Read",
                        request -> Answer.json(
                                200, Json.object("value", set.row(request).get("Value"))))
                .on("PUT", "({key})", ".Write", this::put)
                .on("POST", "/" + EntitySet.NAMESPACE + "UpdateBulk", ".Write", this::putAll)
                .on("POST", "/" + EntitySet.NAMESPACE + "DeleteBulk", ".Write", this::deleteAll);
    }

    private Answer put(Request request) {
        ActionBody body = set.body(request);
        String key = EntityType.Key.TEXT.unquoted(request.variable("key"));
        if (!body.text("Name").equalsIgnoreCase(key)) {
            throw sets.errors.refused();
        }
        put(body);
        return Answer.of(200);
    }

    /** All of them or none. */
    private Answer putAll(Request request) {
        List<ActionBody> settings = set.body(request).objects("settings");
        settings.forEach(this::check);
        settings.forEach(this::put);
        return Answer.of(200);
    }

    private void check(ActionBody setting) {
        String name = setting.text("Name");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw sets.errors.refused();
        }
    }

    private void put(ActionBody said) {
        check(said);
        JsonObject setting = find(said.text("Name")).orElseGet(TYPE::blank);
        setting.addProperty("Name", said.text("Name"));
        setting.addProperty("Id", said.text("Name"));
        setting.addProperty("Value", said.text("Value"));
        set.stored().put(setting);
    }

    private Optional<JsonObject> find(String name) {
        return set.stored().find(name);
    }

    private Answer deleteAll(Request request) {
        set.body(request).texts("settingNames").forEach(name -> find(name).ifPresent(set.stored()::remove));
        return Answer.of(204);
    }
}
