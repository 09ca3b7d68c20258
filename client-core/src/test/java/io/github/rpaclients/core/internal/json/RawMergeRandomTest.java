package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class RawMergeRandomTest {
    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final JsonElement MARKER = new JsonPrimitive("changed by the test");

    @RepeatedTest(300)
    void withoutAChangeReturnsTheOriginalBytes(RepetitionInfo seed) {
        RandomJson random = new RandomJson(seed.getCurrentRepetition());
        JsonObject document = random.object(4);
        String original = GSON.toJson(document);
        String model = GSON.toJson(random.rearranged(document));

        String merged = changed(original, model, model).toJson();

        assertThat(merged).isEqualTo(original);
        assertThat(RawMerge.same(original, model)).isTrue();
    }

    @RepeatedTest(300)
    void changesTheOneLeafThatChanged(RepetitionInfo seed) {
        RandomJson random = new RandomJson(seed.getCurrentRepetition());
        JsonObject document = random.object(4);
        String original = GSON.toJson(document);
        String before = GSON.toJson(random.rearranged(document));
        JsonObject changed = document.deepCopy();
        List<String> path = random.changeOneLeaf(changed, MARKER);
        String after = GSON.toJson(random.rearranged(changed));

        String merged = changed(original, before, after).toJson();

        assertThat(merged).as("changed at %s", path).isEqualTo(GSON.toJson(changed));
        assertThat(RawMerge.same(before, after)).isFalse();
    }

    @RepeatedTest(300)
    void meansTheSameAsTheDocumentItWasMadeFrom(RepetitionInfo seed) {
        RandomJson random = new RandomJson(seed.getCurrentRepetition());
        JsonObject before = random.object(3);
        JsonObject after = random.object(3);

        String merged = changed(GSON.toJson(before), GSON.toJson(before), GSON.toJson(after))
                .toJson();

        assertThat(JsonParser.parseString(merged)).isEqualTo(after);
    }

    private static RawObject changed(String original, String before, String after) {
        return RawMerge.changed(
                RawObject.parse(original), RawObject.parse(before), RawObject.parse(after), RawObject.parse(after));
    }
}
