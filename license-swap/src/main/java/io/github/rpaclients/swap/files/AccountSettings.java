package io.github.rpaclients.swap.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where seats are and how to sign in, as the file says it; secrets are references, not yet looked up. Immutable. */
public final class AccountSettings {
    private final String name;
    private final Path file;
    private final int line;
    private final Map<String, String> values;
    private final Map<String, Integer> lines;

    /**
     * Settings.
     *
     * @param line where the section begins
     * @param lines the lines of the values
     */
    AccountSettings(String name, Path file, int line, Map<String, String> values, Map<String, Integer> lines) {
        this.name = name;
        this.file = file;
        this.line = line;
        this.lines = Map.copyOf(lines);
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The name by which pools refer to it. */
    public String name() {
        return name;
    }

    /** The values by their keys, in the order of the file; {@code env:NAME} and {@code file:PATH} as written. */
    public Map<String, String> values() {
        return values;
    }

    /** The file that the settings are from, to which a relative {@code file:PATH} may refer. */
    public Path file() {
        return file;
    }

    /**
     * A duration, written as in pools.
     *
     * @param key what it is under
     * @throws BadInputException with the line of the key if the text is none
     */
    public Duration duration(String key, String text) {
        try {
            return Durations.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(List.of(problem(key, String.valueOf(e.getMessage()))));
        }
    }

    /**
     * A problem with one of the settings, at its line; at the line of the section if the key is not there.
     *
     * @param sentence the problem and the remedy, without the value
     */
    public Problem problem(String key, String sentence) {
        return new Problem(file, lines.getOrDefault(key, line), sentence);
    }

    /** Name and keys, no values. */
    @Override
    public String toString() {
        return name + " " + values.keySet();
    }
}
