package io.github.rpaclients.swap.cli;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The news of a pool beside the time of its next look, for whichever host takes that. They are texts; what somebody else has
 * put there is never made another object, and is as if nothing had been told.
 */
final class NewsInTable implements Serializer {
    private static final JsonAdapter<Map<String, String>> TEXTS =
            new Moshi.Builder().build().adapter(Types.newParameterizedType(Map.class, String.class, String.class));

    @Override
    public byte[] serialize(@Nullable Object data) {
        return data == null ? new byte[0] : TEXTS.toJson(((News) data).told()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte @Nullable [] data) {
        return type.cast(read(data));
    }

    private static News read(byte @Nullable [] data) {
        if (data == null || data.length == 0) {
            return News.none();
        }
        try {
            Map<String, String> told = TEXTS.fromJson(new String(data, StandardCharsets.UTF_8));
            return told == null || told.containsValue(null) ? News.none() : News.since(told);
        } catch (IOException | JsonDataException e) {
            return News.none();
        }
    }
}
