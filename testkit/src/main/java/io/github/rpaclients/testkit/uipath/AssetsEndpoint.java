package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /odata/Assets}, seen from a folder, with the values that users have for themselves. */
final class AssetsEndpoint {
    static final EntityType TYPE = new EntityType(
                    "Assets",
                    EntityType.Key.INT64,
                    8501,
                    new OdataSchema(EntitySet.DTOS + "AssetDto")
                            .with(Kind.NUMBER, "Id", "IntValue", "CredentialStoreId", "FoldersCount")
                            .with(Kind.NUMBER, "LastModifierUserId", "CreatorUserId")
                            .with(Kind.GUID, "Key")
                            .with(Kind.TEXT, "Name", "Description", "Value", "StringValue", "ExternalName")
                            .with(Kind.TEXT, "CredentialUsername", "CredentialPassword", "SecretValue")
                            .with(Kind.FLAG, "CanBeDeleted", "BoolValue", "HasDefaultValue")
                            .with(Kind.INSTANT, "LastModificationTime", "CreationTime")
                            .word("ValueScope", "Global", "PerRobot")
                            .word(
                                    "ValueType",
                                    "DBConnectionString",
                                    "HttpConnectionString",
                                    "Text",
                                    "Bool",
                                    "Integer",
                                    "Credential",
                                    "WindowsCredential",
                                    "KeyValueList",
                                    "Secret")
                            .with(Kind.OPAQUE, "KeyValueList", "Tags")
                            .navigation("RobotValues", "UserValues")
                            .since(
                                    15,
                                    "Key",
                                    "Tags",
                                    "FoldersCount",
                                    "LastModificationTime",
                                    "LastModifierUserId",
                                    "CreationTime",
                                    "CreatorUserId")
                            .since(20, "SecretValue")
                            .wordsSince(20, "Secret"),
                    "{'Key':null,'Name':null,'CanBeDeleted':true,'ValueScope':'Global','ValueType':'Text','Value':'',"
                            + "'StringValue':'','BoolValue':false,'IntValue':0,'CredentialUsername':'',"
                            + "'CredentialPassword':null,'SecretValue':null,'ExternalName':null,'CredentialStoreId':null,"
                            + "'KeyValueList':[],'HasDefaultValue':true,'Description':null,'RobotValues':[],'UserValues':[],"
                            + "'Tags':[],'FoldersCount':1,'LastModificationTime':null,'LastModifierUserId':null,"
                            + "'CreationTime':null,'CreatorUserId':null,'Id':null}")
            .inFolders()
            .seeded((asset, state) -> asset.addProperty("Value", text(asset)));

    private static final long FIRST_VALUE_ID = 501;
    private static final String[] SECRETS = {"CredentialPassword", "SecretValue"};
    private static final String[] OF_VALUES = {
        "ValueType",
        "StringValue",
        "BoolValue",
        "IntValue",
        "CredentialUsername",
        "ExternalName",
        "CredentialStoreId",
        "KeyValueList"
    };

    private static final OdataSchema OF_ROBOT = new OdataSchema("UiPath.Application.Dto.Assets.RobotAssetDto")
            .with(Kind.TEXT, "Name", "ValueType", "StringValue", "CredentialUsername", "CredentialPassword")
            .with(Kind.TEXT, "SecretValue", "ExternalName")
            .with(Kind.FLAG, "BoolValue")
            .with(Kind.NUMBER, "Id", "IntValue", "CredentialStoreId")
            .with(Kind.OPAQUE, "KeyValueList");

    private final OrchestratorSets sets;
    private final EntitySet set;

    private AssetsEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.set = sets.entities(TYPE, "OR.Assets")
                .requires("Name", "ValueScope")
                .serves("Id", "Key", "Value", "FoldersCount", "LastModificationTime", "CreationTime")
                .hides(SECRETS)
                .unique("Name")
                .beforeWrite(this::complete)
                .beforeShown(AssetsEndpoint::hideSecretsOfUsers);
    }

    static void register(OrchestratorSets sets) {
        new AssetsEndpoint(sets).register();
    }

    private void register() {
        set.lists("", asset -> !Json.string(asset, "ValueType").equals("Secret"))
                .lists("GetFiltered", asset -> true)
                .gets()
                .creates()
                .replacesInSilence()
                .deletes()
                .listsAcrossFolders("GetAssetsAcrossFolders")
                .tellsFolders("GetFoldersForAsset")
                .sharesToFolders("AssetIds")
                .reads(
                        "/" + EntitySet.NAMESPACE + "GetRobotAssetByRobotId(robotId={robotId},assetName='{assetName}')",
                        OF_ROBOT,
                        this::ofRobot);
    }

    private void complete(JsonObject asset) {
        String now = sets.organization.now();
        asset.addProperty("LastModificationTime", now);
        if (Json.isNull(asset, "CreationTime")) {
            asset.addProperty("CreationTime", now);
        }
        asset.addProperty("Value", text(asset));
        List<JsonObject> before =
                values(set.stored().find(Json.string(asset, "Id")).orElseGet(JsonObject::new));
        List<JsonObject> values = values(asset);
        values.forEach(value -> complete(value, asset, before));
        asset.add("UserValues", Json.array(values));
    }

    /** A secret that is not said stays what it was. */
    private void complete(JsonObject value, JsonObject asset, List<JsonObject> before) {
        JsonObject user = user(value, asset);
        value.add("UserName", user.get("UserName"));
        if (Json.isNull(value, "ValueType")) {
            value.add("ValueType", asset.get("ValueType"));
        }
        value.addProperty("Value", text(value));
        before.stream().filter(old -> isForTheSame(old, value)).findFirst().ifPresent(old -> {
            value.add("Id", old.get("Id"));
            for (String secret : SECRETS) {
                if (Json.isNull(value, secret)) {
                    value.add(secret, Json.value(old.get(secret)));
                }
            }
        });
        if (Json.isNull(value, "Id")) {
            value.addProperty("Id", newValueId());
        }
    }

    /** Servers of today refuse a value for somebody who is not in the folder. */
    private JsonObject user(JsonObject value, JsonObject asset) {
        long id = new ActionBody(value, sets.errors).id("UserId");
        boolean isInFolder = EntitySet.folders(asset).stream()
                .anyMatch(folder -> sets.folders.isIn(sets.folders.required(folder), id));
        if (!isInFolder) {
            throw sets.errors.refused();
        }
        return sets.state.required(id);
    }

    private long newValueId() {
        return set.stored().all().stream()
                        .flatMap(asset -> values(asset).stream())
                        .mapToLong(value -> value.get("Id").getAsLong())
                        .max()
                        .orElse(FIRST_VALUE_ID - 1)
                + 1;
    }

    private static boolean isForTheSame(JsonObject value, JsonObject other) {
        return Json.string(value, "UserId").equals(Json.string(other, "UserId"))
                && Json.string(value, "MachineId").equals(Json.string(other, "MachineId"));
    }

    private List<JsonObject> values(JsonObject asset) {
        List<JsonObject> values = new ArrayList<>();
        for (JsonElement value : Json.list(asset, "UserValues")) {
            if (!value.isJsonObject()) {
                throw sets.errors.refused();
            }
            values.add(value.getAsJsonObject());
        }
        return values;
    }

    /** As text, whatever the type. */
    static String text(JsonObject value) {
        switch (Json.string(value, "ValueType")) {
            case "Bool":
                return Json.flag(value, "BoolValue") ? "True" : "False";
            case "Integer":
                return Json.string(value, "IntValue");
            case "Credential":
                return "username: " + Json.string(value, "CredentialUsername");
            case "Secret":
                return "";
            default:
                return Json.string(value, "StringValue");
        }
    }

    private static void hideSecretsOfUsers(JsonObject shown) {
        JsonArray values = Json.list(shown, "UserValues").deepCopy();
        for (JsonElement value : values) {
            for (String secret : SECRETS) {
                value.getAsJsonObject().add(secret, JsonNull.INSTANCE);
            }
        }
        shown.add("UserValues", values);
    }

    /** The value of the robot's user, or the one for everybody; of a credential only the user name. */
    private JsonObject ofRobot(Request request) {
        long folder = sets.folders.named(request).get("Id").getAsLong();
        JsonObject asset = set.stored().all().stream()
                .filter(row -> EntitySet.folders(row).contains(folder))
                .filter(row -> Json.string(row, "Name").equalsIgnoreCase(request.variable("assetName")))
                .findFirst()
                .orElseThrow(() -> sets.errors.notFound("Asset"));
        JsonObject user = sets.state.users().stream()
                .filter(person -> hasRobot(person, request.variable("robotId")))
                .findFirst()
                .orElseThrow(() -> sets.errors.notFound("Robot"));
        JsonObject value = values(asset).stream()
                .filter(own -> Json.string(own, "UserId").equals(Json.string(user, "Id")))
                .findFirst()
                .or(() -> Optional.of(asset).filter(row -> Json.flag(row, "HasDefaultValue")))
                .orElseThrow(() -> sets.errors.notFound("Asset"));
        JsonObject shown = Json.object("Id", asset.get("Id"), "Name", asset.get("Name"));
        for (String member : OF_VALUES) {
            shown.add(member, Json.value(value.get(member)));
        }
        for (String secret : SECRETS) {
            shown.addProperty(secret, "");
        }
        return shown;
    }

    private static boolean hasRobot(JsonObject user, String id) {
        return Stream.of("RobotProvision", "UnattendedRobot")
                .filter(robot -> !Json.isNull(user, robot))
                .anyMatch(robot ->
                        Json.string(user.getAsJsonObject(robot), "RobotId").equals(id));
    }
}
