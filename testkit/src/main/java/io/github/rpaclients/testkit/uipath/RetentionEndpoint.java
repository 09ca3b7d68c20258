package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code /odata/QueueRetention} and {@code /odata/ReleaseRetention}: for how long items and jobs stay. The key is that of the
 * queue or release; each has a setting, and nothing is ever deleted because of it.
 */
final class RetentionEndpoint {
    private static final List<String> ACTIONS = List.of("Delete", "Archive", "None");
    private static final int LONGEST = 180;

    private final OrchestratorSets sets;
    private final EntityType of;
    private final String id;
    private final EntitySet set;

    private RetentionEndpoint(OrchestratorSets sets, EntityType of, String name, String id, String scope) {
        this.sets = sets;
        this.of = of;
        this.id = id;
        OdataSchema schema = new OdataSchema(EntitySet.DTOS + name + "SettingDto")
                .with(Kind.NUMBER, id, "Period", "BucketId")
                .word("Action", ACTIONS.toArray(new String[0]))
                .word("Type", "Final", "Stale")
                .since(18, "Type");
        this.set = sets.entities(new EntityType(name, EntityType.Key.INT64, 1, schema, "{}").inFolders(), scope);
        set.answers("", schema, this::all)
                .reads("({key})", schema, request -> setting(row(request)))
                .on("PUT", "({key})", ".Write", this::replace)
                .on("DELETE", "({key})", ".Write", this::reset);
    }

    static void register(OrchestratorSets sets) {
        new RetentionEndpoint(sets, QueuesEndpoint.TYPE, "QueueRetention", "QueueDefinitionId", "OR.Queues");
        new RetentionEndpoint(sets, ReleasesEndpoint.TYPE, "ReleaseRetention", "ReleaseId", "OR.Execution");
    }

    private List<JsonObject> all(Request request) {
        long folder = sets.folders.named(request).get("Id").getAsLong();
        return sets.state.rows(of).all().stream()
                .filter(row -> EntitySet.folders(row).contains(folder))
                .map(this::setting)
                .collect(Collectors.toList());
    }

    private JsonObject row(Request request) {
        long folder = sets.folders.named(request).get("Id").getAsLong();
        return sets.state
                .rows(of)
                .find(request.variable("key"))
                .filter(row -> EntitySet.folders(row).contains(folder))
                .orElseThrow(() -> sets.errors.notFound(id.substring(0, id.length() - 2)));
    }

    /** Thirty days, unless somebody has said otherwise. */
    private JsonObject setting(JsonObject row) {
        JsonObject setting =
                Json.object(id, row.get("Id"), "Action", "Delete", "Period", 30, "BucketId", null, "Type", "Final");
        if (row.has("$retention")) {
            row.getAsJsonObject("$retention").entrySet().forEach(said -> setting.add(said.getKey(), said.getValue()));
        }
        return set.shown(setting);
    }

    private Answer replace(Request request) {
        JsonObject row = row(request);
        ActionBody body = set.body(request);
        String action = body.text("Action");
        long period = body.id("Period");
        boolean isBucketThere = !action.equals("Archive")
                || sets.state
                        .rows(BucketsEndpoint.TYPE)
                        .find(body.id("BucketId"))
                        .isPresent();
        if (!ACTIONS.contains(action) || period < 1 || period > LONGEST || !isBucketThere) {
            throw sets.errors.refused();
        }
        row.add(
                "$retention",
                Json.object(
                        "Action",
                        action,
                        "Period",
                        period,
                        "BucketId",
                        body.json().get("BucketId")));
        return Answer.of(200);
    }

    /** Back to what holds for everything. */
    private Answer reset(Request request) {
        row(request).remove("$retention");
        return Answer.of(204);
    }
}
