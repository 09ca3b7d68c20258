package io.github.rpaclients.uipath.orchestrator.buckets;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Headers as two lists of one length. */
@Model
interface FileHeaders extends WireModel {
    List<String> keys();

    List<String> values();

    /** What a request to an address has to carry. */
    static Map<String, String> of(FileAccess access) {
        Map<String, String> headers = new LinkedHashMap<>();
        access.headers().ifPresent(pairs -> {
            if (pairs.keys().size() != pairs.values().size()) {
                throw new IllegalArgumentException("The headers of the file have as many names as values");
            }
            for (int i = 0; i < pairs.keys().size(); i++) {
                headers.put(pairs.keys().get(i), pairs.values().get(i));
            }
        });
        return headers;
    }
}
