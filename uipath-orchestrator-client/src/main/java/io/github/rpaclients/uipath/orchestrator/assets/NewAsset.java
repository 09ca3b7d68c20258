package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.util.List;
import java.util.Optional;

/**
 * An asset to be made, or to be there: {@code NewAsset.text("Region", "EMEA").withDescription("Where we work")}. A
 * credential or secret goes into the default store unless it names one.
 */
@Entity
public interface NewAsset extends AssetValue, WithNewAsset {
    /** 1 to 256 characters. */
    String name();

    /** At most 250 characters. */
    Optional<String> description();

    Optional<Boolean> canBeDeleted();

    AssetScope valueScope();

    /** Whether the value is for everybody who has none of his own. */
    Optional<Boolean> hasDefaultValue();

    /** Of an asset that is {@code PerRobot}. */
    List<AssetUserValue> userValues();

    @Since(15)
    List<Tag> tags();

    static NewAsset text(String name, String value) {
        return global(name, AssetType.TEXT).stringValue(value).build();
    }

    static NewAsset bool(String name, boolean value) {
        return global(name, AssetType.BOOL).boolValue(value).build();
    }

    static NewAsset integer(String name, int value) {
        return global(name, AssetType.INTEGER).intValue(value).build();
    }

    static NewAsset credential(String name, String user, Secret password) {
        return global(name, AssetType.CREDENTIAL)
                .credentialUsername(user)
                .credentialPassword(password)
                .build();
    }

    /** For servers since Web API version 20. */
    static NewAsset secret(String name, Secret value) {
        return global(name, AssetType.SECRET).secretValue(value).build();
    }

    /** An asset with nothing for anybody but these users. */
    static NewAsset perUser(String name, AssetType type, List<AssetUserValue> values) {
        return new NewAssetBuilder()
                .name(name)
                .valueScope(AssetScope.PER_ROBOT)
                .valueType(type)
                .hasDefaultValue(false)
                .addAllUserValues(values)
                .build();
    }

    private static NewAssetBuilder global(String name, AssetType type) {
        return new NewAssetBuilder()
                .name(name)
                .valueScope(AssetScope.GLOBAL)
                .valueType(type)
                .hasDefaultValue(true);
    }
}
