package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The versions of the packages of commands, and what bots use of them. */
final class PackageVersions {
    private static final Comparator<String> ORDER = PackageVersions::compare;

    private final ControlRoomState state;

    PackageVersions(ControlRoomState state) {
        this.state = state;
    }

    List<JsonObject> of(String name) {
        return state.rows(PackagesEndpoint.TYPE).all().stream()
                .filter(row -> Json.string(row, "name").equals(name))
                .collect(Collectors.toList());
    }

    Optional<JsonObject> find(String name, String version) {
        return of(name).stream()
                .filter(row -> Json.string(row, "version").equals(version))
                .findFirst();
    }

    /** Adds a version that is not there yet. */
    void add(String name, String version) {
        if (find(name, version).isEmpty()) {
            PackagesEndpoint.TYPE.seed(Json.object("name", name, "version", version), state);
        }
    }

    /** The version of a package that a bot uses; empty if it uses none. */
    static String used(JsonObject file, String name) {
        return Json.string(file.getAsJsonObject("$packages"), name);
    }

    /**
     * Has a bot use these versions of what packages it uses.
     *
     * @param isSetBack whether a newer version is set back
     * @return whether anything has changed
     */
    boolean use(JsonObject file, Map<String, String> versions, boolean isSetBack) {
        boolean isChanged = false;
        for (Map.Entry<String, String> wanted : versions.entrySet()) {
            String used = used(file, wanted.getKey());
            int order = ORDER.compare(wanted.getValue(), used);
            if (!used.isEmpty() && (order > 0 || (order < 0 && isSetBack))) {
                file.getAsJsonObject("$packages").addProperty(wanted.getKey(), wanted.getValue());
                isChanged = true;
            }
        }
        return isChanged;
    }

    /** {@code 2.10.0} comes after {@code 2.9.1}. */
    private static int compare(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static long[] numbers(String version) {
        return Arrays.stream(version.split("\\D+", -1))
                .filter(digits -> !digits.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
