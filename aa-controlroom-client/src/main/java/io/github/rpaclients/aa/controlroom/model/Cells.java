package io.github.rpaclients.aa.controlroom.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values beside the columns that they belong to. */
final class Cells {
    private Cells() {}

    static void requireOneFor(List<BotColumn> columns, List<BotValue> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "There are " + values.size() + " values for " + columns.size() + " columns");
        }
    }

    static Map<String, BotValue> byName(List<BotColumn> columns, List<BotValue> values) {
        Map<String, BotValue> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
            named.put(columns.get(i).name(), values.get(i));
        }
        return Collections.unmodifiableMap(named);
    }
}
