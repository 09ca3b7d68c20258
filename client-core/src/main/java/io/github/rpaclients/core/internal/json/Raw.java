package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.BufferedSink;
import okio.BufferedSource;

/** Raw JSON text through Moshi, past its number formats and its habit of leaving nulls out. */
final class Raw {
    static final String NULL = "null";

    private Raw() {}

    static String read(JsonReader reader) throws IOException {
        try (BufferedSource json = reader.nextSource()) {
            return json.readUtf8();
        }
    }

    static void write(JsonWriter writer, String json) throws IOException {
        try (BufferedSink sink = writer.valueSink()) {
            sink.writeUtf8(json);
        }
    }
}
