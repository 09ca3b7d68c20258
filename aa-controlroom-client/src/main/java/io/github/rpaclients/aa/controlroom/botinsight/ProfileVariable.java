package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A variable that a bot logs; only one of numbers has a sum, an average, a least and a greatest value. */
@Model
public interface ProfileVariable extends WireModel {
    String variableName();

    Optional<String> internalVariableName();

    Optional<String> displayName();

    /** For example {@code NUMERIC}. */
    Optional<String> attributeType();

    Optional<Double> sumOfValue();

    Optional<Double> minimumValue();

    Optional<Double> maximumValue();

    Optional<Double> averageOfValues();

    /** How many different values there are. */
    Optional<Long> totalDistinct();

    /** How many records have no value. */
    Optional<Long> totalNullRecords();

    Optional<String> enabled();

    Optional<String> addedState();
}
