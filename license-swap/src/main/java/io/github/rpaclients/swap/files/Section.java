package io.github.rpaclients.swap.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A section of the file as it is written. Filled by {@link IniFile}, then only read. */
final class Section {
    final int line;
    final String kind;
    final String name;
    private final Map<String, Line> settings = new LinkedHashMap<>();
    private final Map<String, Integer> mentioned = new LinkedHashMap<>();
    private final List<Line> rows = new ArrayList<>();

    Section(int line, String kind, String name) {
        this.line = line;
        this.kind = kind;
        this.name = name;
    }

    /** The lines of the keys, of those as well whose values are not usable. */
    Map<String, Integer> mentioned() {
        return mentioned;
    }

    /** The values by their keys, in the order of the file. */
    Map<String, Line> settings() {
        return settings;
    }

    Optional<Line> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    /** The lines of a table. */
    List<Line> rows() {
        return rows;
    }
}
