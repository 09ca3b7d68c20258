package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /v1/triggers/triggermapping}: for whom the event triggers of bots work. Nothing lists them but a test. */
final class TriggersEndpoint {
    static final RoomType TYPE = new RoomType(
                    "triggermappings",
                    "Trigger mapping",
                    91,
                    "{'id':null,'userId':null,'roleId':null,'botPath':'','modifierBy':'2000','lastModified':null,"
                            + "'botName':'','botId':'0','botLabel':''}")
            .numberIds("id", "userId", "roleId", "modifierBy", "botId");

    private static final String MAPPINGS = "/v1/triggers/triggermapping";

    private final RoomSets sets;
    private final RoomSet set;

    private TriggersEndpoint(RoomSets sets) {
        this.sets = sets;
        this.set = sets.of(TYPE).managedWith(Permission.MANAGE_TRIGGERS);
    }

    static void register(RoomSets sets) {
        TriggersEndpoint triggers = new TriggersEndpoint(sets);
        triggers.set.on("POST", MAPPINGS, triggers::map).deletes(204, MAPPINGS + "/{id}");
    }

    /** A mapping for each of the users, or for each of the roles. */
    private Answer map(Request request) {
        JsonObject body = Bodies.object(request);
        Optional<JsonObject> users = Bodies.member(body, "users");
        Optional<JsonObject> roles = Bodies.member(body, "roles");
        Deployment.require(users.isPresent() != roles.isPresent(), "Say users or roles");
        boolean isForUsers = users.isPresent();
        List<String> ids = Bodies.ids(users.or(() -> roles).orElseThrow(), isForUsers ? "userIds" : "roleIds");
        Deployment.require(!ids.isEmpty(), "Name at least one");
        for (String id : ids) {
            boolean isThere = isForUsers
                    ? sets.state.user(Long.parseLong(id)).isPresent()
                    : sets.state.role(Long.parseLong(id)).isPresent();
            Deployment.require(isThere, "There is no " + (isForUsers ? "user " : "role ") + id);
        }
        String botId = Bodies.id(body, "botFileId");
        Deployment.require(!botId.isEmpty(), "botFileId is required");
        Bots.Bot bot = new Bots(sets.state).required(botId);
        List<JsonObject> mappings = new ArrayList<>();
        for (String id : ids) {
            JsonObject row = TYPE.blank();
            row.addProperty(isForUsers ? "userId" : "roleId", id);
            row.addProperty("botId", botId);
            row.addProperty("botName", bot.name);
            row.addProperty("botPath", bot.path);
            row.addProperty("botLabel", Bodies.text(body, "botFileLabel"));
            row.addProperty(
                    "modifierBy", Long.toString(sets.gate.caller(request).id()));
            row.addProperty("lastModified", sets.state.now());
            mappings.add(set.shown(TYPE.settle(row, set.stored())));
        }
        return Answer.json(201, Json.object("triggerMappings", mappings));
    }
}
