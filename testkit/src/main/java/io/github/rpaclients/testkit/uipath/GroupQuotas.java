package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many seats the members of a group may have of a bundle; as many as there are where nothing is said. */
final class GroupQuotas {
    private final Map<String, Map<String, Integer>> limits = new LinkedHashMap<>();

    int limit(String groupId, String code) {
        return of(groupId).getOrDefault(code, Integer.MAX_VALUE);
    }

    /** By code. */
    Map<String, Integer> of(String groupId) {
        return limits.getOrDefault(Guids.normal(groupId), Map.of());
    }

    void put(String groupId, String code, int limit) {
        limits.computeIfAbsent(Guids.normal(groupId), id -> new LinkedHashMap<>())
                .put(code, limit);
    }

    void replace(String groupId, Map<String, Integer> quotas) {
        remove(groupId);
        quotas.forEach((code, limit) -> put(groupId, code, limit));
    }

    /** Those of other codes go. */
    void keep(String groupId, Collection<String> codes) {
        limits.getOrDefault(Guids.normal(groupId), new LinkedHashMap<>())
                .keySet()
                .retainAll(codes);
    }

    void remove(String groupId) {
        limits.remove(Guids.normal(groupId));
    }

    JsonObject content() {
        JsonObject content = new JsonObject();
        limits.forEach((group, quotas) -> content.add(group, Licenses.numbers(quotas)));
        return content;
    }

    void become(GroupQuotas other) {
        limits.clear();
        limits.putAll(other.limits);
    }
}
