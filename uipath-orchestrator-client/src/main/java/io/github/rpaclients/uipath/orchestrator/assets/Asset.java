package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.json.Wanted;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.AssetId;
import io.github.rpaclients.uipath.orchestrator.ids.AssetKey;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value that robots read by its name. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Asset extends AssetValue, Auditable, WireModel, WithAsset {
    @ReadOnly
    AssetId id();

    /** Servers before Web API version 15 have none. */
    @ReadOnly
    Optional<AssetKey> key();

    /** 1 to 256 characters. */
    String name();

    /** At most 250 characters. */
    Optional<String> description();

    Optional<Boolean> canBeDeleted();

    Optional<AssetScope> valueScope();

    /** Whether there is a value for everybody who has none of his own. */
    Optional<Boolean> hasDefaultValue();

    /** The value as text, whatever its type; a changed asset tells what it was before. */
    @ReadOnly
    Optional<String> value();

    /** Lists give it only if the query expands {@code UserValues}. */
    List<AssetUserValue> userValues();

    @Since(15)
    List<Tag> tags();

    /** In how many folders it is shared. */
    @ReadOnly
    Optional<Integer> foldersCount();

    /** The same with a value for a user of the folder, laid over the one that he has for that machine, if any. */
    default Asset withUserValue(AssetUserValue value) {
        List<AssetUserValue> values = new ArrayList<>(userValues());
        int place = 0;
        while (place < values.size() && !isForTheSame(values.get(place), value)) {
            place++;
        }
        if (place < values.size()) {
            values.set(
                    place, Wanted.of(AssetUserValue.class, AssetUserValue.class).laidOver(values.get(place), value));
        } else {
            values.add(value);
        }
        return withUserValues(values).withValueScope(AssetScope.PER_ROBOT);
    }

    private static boolean isForTheSame(AssetUserValue value, AssetUserValue other) {
        return value.userId().equals(other.userId()) && value.machineId().equals(other.machineId());
    }
}
