package io.github.rpaclients.aa.controlroom.model;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table: what columns it has, and its rows. */
@Entity
public interface BotTable extends WireModel, WithBotTable {
    @Json(name = "schema")
    List<BotColumn> columns();

    List<BotRow> rows();

    /**
     * A table of these rows.
     *
     * @param rows each with a value for every column, in their order
     * @throws IllegalArgumentException if a row has more or fewer values than there are columns
     */
    static BotTable of(List<BotColumn> columns, List<List<BotValue>> rows) {
        rows.forEach(row -> Cells.requireOneFor(columns, row));
        return new BotTableBuilder()
                .addAllColumns(columns)
                .addAllRows(rows.stream().map(BotRow::of).collect(Collectors.toUnmodifiableList()))
                .build();
    }

    /** The rows, each by the names of its columns; values without a column are left out. */
    default List<Map<String, BotValue>> byColumn() {
        return rows().stream()
                .map(row -> Cells.byName(columns(), row.values()))
                .collect(Collectors.toUnmodifiableList());
    }
}
