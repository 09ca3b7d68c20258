package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /odata/CredentialStores}: where secrets are, which is the default for which kind, and what is in which. */
final class CredentialStoresEndpoint {
    static final EntityType TYPE = new EntityType(
            "CredentialStores",
            EntityType.Key.INT64,
            90_001,
            new OdataSchema(EntitySet.DTOS + "CredentialStoreDto")
                    .with(Kind.NUMBER, "Id", "ProxyId")
                    .with(Kind.TEXT, "Name", "Type", "HostName", "AdditionalConfiguration")
                    .word("ProxyType", "Connected", "Disconnected")
                    .with(Kind.OPAQUE, "Details", "DefaultCredentialStores")
                    .since(15, "ProxyId", "HostName")
                    .since(16, "ProxyType"),
            "{'ProxyId':null,'ProxyType':null,'HostName':null,'Name':null,'Type':'Database',"
                    + "'AdditionalConfiguration':null,'Details':{'IsReadOnly':false},'DefaultCredentialStores':[],"
                    + "'Id':null}");

    private static final OdataSchema RESOURCE = new OdataSchema(EntitySet.DTOS + "CredentialStoreResourceDto")
            .with(Kind.TEXT, "Name", "Type")
            .with(Kind.NUMBER, "Id");

    private static final List<String> KINDS =
            List.of("AssetCredential", "RobotCredential", "BucketCredential", "Secrets");

    private final OrchestratorSets sets;
    private final EntitySet set;

    private CredentialStoresEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.set = sets.entities(TYPE, "OR.Settings")
                .requires("Name", "Type")
                .serves("Id", "Details", "DefaultCredentialStores")
                .unique("Name")
                .beforeShown(this::complete);
    }

    static void register(OrchestratorSets sets) {
        new CredentialStoresEndpoint(sets).register();
    }

    private void register() {
        set.lists()
                .gets()
                .creates()
                .replacesInSilence()
                .on("DELETE", "({key})", ".Write", this::delete)
                .on(
                        "POST",
                        "({key})/" + EntitySet.NAMESPACE + "SetDefaultStoreForResourceType",
                        ".Write",
                        this::setDefault)
                .on(
                        "GET",
                        "/" + EntitySet.NAMESPACE + "GetDefaultStoreForResourceType(resourceType='{kind}')",
                        ".Read",
                        this::defaultStore)
                .answersTexts("GetAvailableCredentialStoreTypes", request -> List.of("Database", "AzureKeyVault"))
                .answers(
                        "GetResourcesForCredentialStoreTypes(key={key},resourceType='{kind}')",
                        RESOURCE,
                        request -> resources(set.row(request), kind(request.variable("kind"))));
    }

    private void complete(JsonObject shown) {
        List<JsonObject> defaults = KINDS.stream()
                .filter(kind -> Folders.isSame(defaultOf(kind), shown))
                .map(kind -> Json.object("ResourceType", kind, "Id", shown.get("Id")))
                .collect(Collectors.toList());
        shown.add("DefaultCredentialStores", Json.array(defaults));
    }

    /** The one that somebody has said, or the oldest. */
    private JsonObject defaultOf(String kind) {
        List<JsonObject> stores = set.stored().all();
        return stores.stream()
                .filter(store -> Json.list(store, "$defaults").contains(Json.value(kind)))
                .findFirst()
                .or(() -> stores.stream().findFirst())
                .orElseThrow(() -> sets.errors.notFound("CredentialStore"));
    }

    private String kind(String kind) {
        if (!KINDS.contains(kind)) {
            throw sets.errors.refused();
        }
        return kind;
    }

    private Answer setDefault(Request request) {
        JsonObject store = set.row(request);
        JsonElement kind = Json.value(kind(set.body(request).text("resourceType")));
        for (JsonObject other : set.stored().all()) {
            List<JsonElement> kinds = new ArrayList<>();
            Json.list(other, "$defaults").forEach(kinds::add);
            kinds.remove(kind);
            if (Folders.isSame(other, store)) {
                kinds.add(kind);
            }
            other.add("$defaults", Json.array(kinds));
        }
        return Answer.of(200);
    }

    private Answer defaultStore(Request request) {
        return Answer.json(
                200,
                Json.object("value", defaultOf(kind(request.variable("kind"))).get("Id")));
    }

    /** Unless forced, a store that something is in, or that is the default of a kind, stays. */
    private Answer delete(Request request) {
        JsonObject store = set.row(request);
        boolean isForced = request.parameter("forceDelete").orElse("false").equalsIgnoreCase("true");
        boolean isNeeded = KINDS.stream()
                .anyMatch(kind -> !resources(store, kind).isEmpty() || Folders.isSame(defaultOf(kind), store));
        if (isNeeded && !isForced) {
            throw new Refusal(
                    sets.errors.of(409, 0, "'" + Json.string(store, "Name") + "' is a default, or not empty."));
        }
        set.delete(List.of(store));
        return Answer.of(204);
    }

    private List<JsonObject> resources(JsonObject store, String kind) {
        switch (kind) {
            case "BucketCredential":
                return in(store, kind, sets.state.rows(BucketsEndpoint.TYPE).all());
            case "RobotCredential":
                List<JsonObject> robots =
                        new ArrayList<>(sets.state.rows(RobotsEndpoint.TYPE).all());
                robots.addAll(new UserRobots(sets).all());
                return in(store, kind, robots);
            default:
                return in(
                        store,
                        kind,
                        sets.state.rows(AssetsEndpoint.TYPE).all().stream()
                                .filter(asset ->
                                        Json.string(asset, "ValueType").equals("Secret") == kind.equals("Secrets"))
                                .collect(Collectors.toList()));
        }
    }

    private static List<JsonObject> in(JsonObject store, String kind, List<JsonObject> rows) {
        return rows.stream()
                .filter(row -> Json.string(row, "CredentialStoreId").equals(Json.string(store, "Id")))
                .map(row -> Json.object("Name", row.get("Name"), "Type", kind, "Id", row.get("Id")))
                .collect(Collectors.toList());
    }
}
