package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value that is one JSON token. Null is the business of the caller. */
final class ScalarAdapter<T> extends JsonAdapter<T> {
    interface Read<T> {
        T from(JsonReader reader) throws IOException;
    }

    interface Write<T> {
        void to(JsonWriter writer, T value) throws IOException;
    }

    interface Parse<T> {
        T parse(String text);
    }

    private final Read<T> read;
    private final Write<T> write;

    private ScalarAdapter(Read<T> read, Write<T> write) {
        this.read = read;
        this.write = write;
    }

    static <T> JsonAdapter<T> of(Read<T> read, Write<T> write) {
        return new ScalarAdapter<>(read, write).nullSafe();
    }

    /** @param what what the text should have been, for the error message */
    static <T> JsonAdapter<T> ofText(String what, Parse<T> parse, Write<T> write) {
        return of(reader -> parse(what, parse, reader), write);
    }

    private static <T> T parse(String what, Parse<T> parse, JsonReader reader) throws IOException {
        String text = reader.nextString();
        try {
            return parse.parse(text);
        } catch (RuntimeException e) {
            // not as the cause: parsers quote what they could not parse
            throw Failures.expectedBefore(what, reader);
        }
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
        return read.from(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else {
            write.to(writer, value);
        }
    }
}
