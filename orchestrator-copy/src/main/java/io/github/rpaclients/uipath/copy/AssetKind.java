package io.github.rpaclients.uipath.copy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.uipath.orchestrator.assets.Asset;
import io.github.rpaclients.uipath.orchestrator.assets.AssetUserValue;
import io.github.rpaclients.uipath.orchestrator.assets.NewAsset;
import io.github.rpaclients.uipath.orchestrator.ids.AssetId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Assets with the values that users have for themselves. What only users of the target have stays. */
final class AssetKind extends CopiedKind<NewAsset, Asset> {
    private static final String USER_VALUES = "UserValues";
    private static final String HAS_DEFAULT = "HasDefaultValue";
    private static final String OF = " of ";

    private static final Members<AssetUserValue> VALUE = AssetContent.carried(Members.of(AssetUserValue.class))
            .naming("UserId", "User", Referred.USER)
            .naming("MachineId", "Machine", Referred.MACHINE);

    AssetKind() {
        super(CopyKind.ASSET, NewAsset.class, Asset.class, AssetContent.carried(Members.of(Asset.class)), 256);
    }

    @Override
    Roll list(Side side) {
        return Roll.of(side.folder().assets().list(), Asset::id, asset -> Optional.of(asset.name()));
    }

    @Override
    Asset get(Side side, long id) {
        return side.folder().assets().get(AssetId.of(id));
    }

    @Override
    long create(Side target, NewAsset wish) {
        return target.folder().assets().create(wish).id().value();
    }

    @Override
    void update(Side target, long id, UnaryOperator<Asset> change) {
        target.folder().assets().update(AssetId.of(id), change);
    }

    @Override
    Set<String> emptied() {
        return Set.of("Description", "StringValue", "KeyValueList", "Tags");
    }

    @Override
    Set<String> fixed() {
        return Set.of(AssetContent.TYPE);
    }

    @Override
    Blueprint blueprint(Side side, Asset asset) {
        RawObject values = RawObject.empty();
        for (AssetUserValue value : asset.userValues()) {
            Blueprint content = AssetContent.only(VALUE.from(side, value));
            String machine = content.text("Machine").map(name -> " on " + name).orElse("");
            values = values.with(
                    content.text("User").orElse("nobody") + machine,
                    content.members().toJson());
        }
        Blueprint all = super.blueprint(side, asset);
        Blueprint content = all.json(HAS_DEFAULT).filter("false"::equals).isPresent()
                ? all.without(AssetContent.ALL)
                : AssetContent.only(all);
        return content.with(USER_VALUES, values.toJson());
    }

    @Override
    List<String> needs(Side target, String name, Blueprint wanted, Optional<Blueprint> there) {
        List<String> needs = super.needs(target, name, wanted, there);
        Map<String, Blueprint> values = values(wanted);
        values.values().forEach(value -> needs.addAll(VALUE.missing(target, value)));
        if (wanted.is("ValueScope", "PerRobot") && values.isEmpty()) {
            needs.add("values of users: those that robots of classic folders have are not told");
        }
        return needs;
    }

    private static Map<String, Blueprint> values(Blueprint asset) {
        Map<String, Blueprint> values = new LinkedHashMap<>();
        RawObject all = asset.json(USER_VALUES).map(RawObject::parse).orElseGet(RawObject::empty);
        all.names()
                .forEach(name -> values.put(
                        name, Blueprint.of(RawObject.parse(all.get(name).orElseThrow()))));
        return values;
    }

    @Override
    List<String> secrets(Blueprint wanted, Optional<Blueprint> there) {
        List<String> fields = new ArrayList<>();
        if (wanted.json(HAS_DEFAULT).filter("false"::equals).isEmpty()) {
            AssetContent.secret(wanted, there).ifPresent(fields::add);
        }
        Map<String, Blueprint> before = there.map(AssetKind::values).orElse(Map.of());
        values(wanted)
                .forEach((user, value) -> AssetContent.secret(value, Optional.ofNullable(before.get(user)))
                        .ifPresent(field -> fields.add(field + OF + user)));
        return fields;
    }

    @Override
    Blueprint withSecret(Blueprint wanted, String field, Secret secret) {
        if (!field.contains(OF)) {
            return super.withSecret(wanted, field, secret);
        }
        String[] parts = field.split(OF, 2);
        RawObject all = RawObject.parse(wanted.json(USER_VALUES).orElseThrow());
        RawObject value = all.object(parts[1]).orElseThrow().with(parts[0], RawJson.quote(secret.reveal()));
        return wanted.with(USER_VALUES, all.with(parts[1], value.toJson()).toJson());
    }

    @Override
    String memberOf(String field) {
        return field.contains(OF) ? USER_VALUES : field;
    }

    @Override
    String shown(String member, String json, Blueprint of) {
        return AssetContent.isOpen(of) ? json : HIDDEN;
    }

    @Override
    NewAsset wish(Side target, String name, Blueprint wanted) {
        StringJoiner values = new StringJoiner(",", "[", "]");
        values(wanted)
                .values()
                .forEach(value -> values.add(VALUE.at(target, value).members().toJson()));
        return super.wish(target, name, wanted.with(USER_VALUES, values.toString()));
    }

    @Override
    Asset laidOver(Side target, Asset there, Blueprint wanted, Set<String> changed) {
        Set<String> others = new TreeSet<>(changed);
        others.remove(USER_VALUES);
        Asset asset = super.laidOver(target, there, wanted, others);
        for (Blueprint value : values(wanted).values()) {
            String text = VALUE.at(target, value).members().toJson();
            asset = asset.withUserValue(Json.fromJson(AssetUserValue.class, text));
        }
        return asset;
    }
}
