package io.github.rpaclients.aa.controlroom.model;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Map;

/** One row by itself. */
@Entity
public interface BotRecord extends WireModel, WithBotRecord {
    @Json(name = "schema")
    List<BotColumn> columns();

    /** In the order of the columns. */
    List<BotValue> values();

    /**
     * A record of these values.
     *
     * @param values one for every column, in their order
     * @throws IllegalArgumentException if there are more or fewer
     */
    static BotRecord of(List<BotColumn> columns, List<BotValue> values) {
        Cells.requireOneFor(columns, values);
        return new BotRecordBuilder()
                .addAllColumns(columns)
                .addAllValues(values)
                .build();
    }

    /** The values by the names of their columns; those without a column are left out. */
    default Map<String, BotValue> byColumn() {
        return Cells.byName(columns(), values());
    }
}
