package io.github.rpaclients.uipath.orchestrator.users;

import com.squareup.moshi.Types;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer of {@code Validate}. The specification declares a map under {@code value}; .NET may also write a dictionary
 * as a list of {@code Key} and {@code Value}. Which of them servers send is not documented, so both are read.
 */
final class BusyUsers {
    private static final Type FLAGS = Types.newParameterizedType(Map.class, String.class, Boolean.class);
    private static final Type PAIRS = Types.newParameterizedType(List.class, BusyUser.class);

    private BusyUsers() {}

    static Map<UserId, Boolean> of(RawObject answer) {
        String value = answer.require("value");
        Map<UserId, Boolean> busy = new LinkedHashMap<>();
        if (value.startsWith("[")) {
            List<BusyUser> pairs = Json.fromJson(PAIRS, value);
            pairs.forEach(pair -> busy.put(pair.key(), pair.value()));
        } else {
            Map<String, Boolean> flags = Json.fromJson(FLAGS, value);
            flags.forEach((id, flag) -> busy.put(user(id), flag));
        }
        return Collections.unmodifiableMap(busy);
    }

    private static UserId user(String key) {
        try {
            return UserId.of(Long.parseLong(key));
        } catch (NumberFormatException e) {
            throw Failures.of("Expected the ids of users as keys at $.value");
        }
    }
}
