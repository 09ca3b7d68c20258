package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.TestDataQueueId;
import io.github.rpaclients.uipath.orchestrator.ids.TestDataQueueItemId;
import io.github.rpaclients.uipath.orchestrator.internal.Arguments;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Values in a test data queue. Answers of {@code /api} have their content as an object, those of {@code /odata} as a text;
 * {@link #values} reads both.
 */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface TestDataQueueItem extends WireModel {
    @JsonAlias("id")
    TestDataQueueItemId id();

    @JsonAlias("testDataQueueId")
    Optional<TestDataQueueId> testDataQueueId();

    /** Only lists and {@link TestDataQueueItemsApi#get} tell it: a JSON object as text. */
    @Value.Redacted
    Optional<String> contentJson();

    /** Lists and {@link TestDataQueueItemsApi#get} do not tell. */
    @Json(name = "content")
    Map<String, JsonValue> content();

    /** Whether a test has taken it. */
    @JsonAlias("isConsumed")
    @Value.Default
    default boolean isConsumed() {
        return false;
    }

    /**
     * The values, by name.
     *
     * @throws IllegalStateException if the content is no JSON object
     */
    default Map<String, JsonValue> values() {
        return content().isEmpty()
                ? Arguments.read("contents of test data queue item " + id(), contentJson())
                : content();
    }
}
