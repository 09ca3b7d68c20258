package io.github.rpaclients.examples.swap;

import io.github.rpaclients.core.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One swap in one system, as a file of {@code key = value} lines says it. Lines that start with {@code #} are remarks; a
 * value {@code env:NAME} stands for that variable of the environment. Complaints name file and line.
 */
final class Settings {
    private static final String ENVIRONMENT = "env:";

    private static final class Entry {
        final int line;
        final String value;

        Entry(int line, String value) {
            this.line = line;
            this.value = value;
        }
    }

    private final String file;
    private final Map<String, Entry> entries;
    private final UnaryOperator<@Nullable String> environment;

    private Settings(String file, Map<String, Entry> entries, UnaryOperator<@Nullable String> environment) {
        this.file = file;
        this.entries = entries;
        this.environment = environment;
    }

    /**
     * Reads a file.
     *
     * @param environment the value of a variable, or null
     */
    static Settings read(Path file, UnaryOperator<@Nullable String> environment) {
        try {
            return parse(file.toString(), Files.readAllLines(file), environment);
        } catch (NoSuchFileException e) {
            throw new SettingsException(file + ": there is no such file");
        } catch (MalformedInputException e) {
            throw new SettingsException(file + ": the file is not UTF-8 text");
        } catch (IOException e) {
            throw new SettingsException(file + ": the file cannot be read");
        }
    }

    static Settings parse(String file, List<String> lines, UnaryOperator<@Nullable String> environment) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).trim();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new SettingsException(file + ":" + (i + 1) + ": a line looks like key = value");
            }
            String key = line.substring(0, equals).trim();
            Entry earlier =
                    entries.put(key, new Entry(i + 1, line.substring(equals + 1).trim()));
            if (earlier != null) {
                throw new SettingsException(
                        file + ":" + (i + 1) + ": " + key + " is there twice, first in line " + earlier.line);
            }
        }
        return new Settings(file, entries, environment);
    }

    String file() {
        return file;
    }

    /** Refuses keys that nobody reads: most of them are misspelt. */
    void checkKeys(List<String> known) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                throw new SettingsException(
                        where(entry) + "unknown key " + key + "; known here are " + String.join(", ", known));
            }
        });
    }

    String required(String key) {
        return optional(key)
                .orElseThrow(() -> new SettingsException(
                        file + ": " + key + " is missing; add a line " + key + " = …".replace("…", "...")));
    }

    Optional<String> optional(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        String value = entry.value;
        if (value.startsWith(ENVIRONMENT)) {
            String name = value.substring(ENVIRONMENT.length()).trim();
            value = environment.apply(name);
            if (value == null || value.isBlank()) {
                throw new SettingsException(
                        where(entry) + key + " is to come from the environment, but " + name + " is not set there");
            }
        }
        if (value.isEmpty()) {
            throw new SettingsException(where(entry) + key + " has no value");
        }
        return Optional.of(value);
    }

    Secret secret(String key) {
        return Secret.of(required(key));
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> words) {
        String value = required(key);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.toString().equals(value))
                .findFirst()
                .orElseThrow(() -> bad(
                        key,
                        "is one of "
                                + Arrays.stream(words.getEnumConstants())
                                        .map(Object::toString)
                                        .collect(Collectors.joining(", "))));
    }

    URI url(String key) {
        try {
            URI url = URI.create(required(key));
            if (url.getHost() != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw bad(key, "must be an address such as https://cloud.uipath.com");
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** A complaint about the value of a key, which is not repeated: it may be a secret. */
    SettingsException bad(String key, String complaint) {
        Entry entry = entries.get(key);
        return new SettingsException((entry == null ? file + ": " : where(entry)) + key + " " + complaint);
    }

    private String where(Entry entry) {
        return file + ":" + entry.line + ": ";
    }
}
