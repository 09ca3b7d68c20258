package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.rpaclients.core.Secret;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values that are one JSON token, among them the types of the platform and {@link Secret}. */
final class Scalars {
    /**
     * ISO-8601 as the vendors write it: up to nine fraction digits (.NET sends seven), {@code Z}, an offset with or without
     * colon, or nothing, which means UTC.
     */
    private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT); // or 30 February becomes the 29th

    interface Read<T> {
        T from(JsonReader reader) throws IOException;
    }

    interface Write<T> {
        void to(JsonWriter writer, T value) throws IOException;
    }

    interface Parse<T> {
        T parse(String text);
    }

    private Scalars() {}

    static void addTo(Moshi.Builder moshi) {
        JsonAdapter<Integer> ints = adapter(Numbers::readInt, JsonWriter::value);
        moshi.add(int.class, ints).add(Integer.class, ints);
        JsonAdapter<Long> longs = adapter(Numbers::readLong, (writer, value) -> writer.value((long) value));
        moshi.add(long.class, longs).add(Long.class, longs);
        JsonAdapter<Double> doubles = adapter(Numbers::readDouble, (writer, value) -> writer.value((double) value));
        moshi.add(double.class, doubles).add(Double.class, doubles);
        moshi.add(BigDecimal.class, textAdapter("a number", Numbers::decimal, JsonWriter::value));
        moshi.add(
                Instant.class,
                textAdapter(
                        "an ISO-8601 date-time",
                        Scalars::instant,
                        (writer, value) -> writer.value(DateTimeFormatter.ISO_INSTANT.format(value))));
        moshi.add(UUID.class, textAdapter("a UUID", Scalars::uuid, (writer, value) -> writer.value(value.toString())));
        moshi.add(Secret.class, textAdapter("a string", Secret::of, (writer, value) -> writer.value(value.reveal())));
    }

    static <T> JsonAdapter<T> adapter(Read<T> read, Write<T> write) {
        return new Adapter<>(read, write).nullSafe();
    }

    /** @param what what the text should have been, for the error message */
    static <T> JsonAdapter<T> textAdapter(String what, Parse<T> parse, Write<T> write) {
        return adapter(reader -> parse(what, parse, reader), write);
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

    private static Instant instant(String text) {
        TemporalAccessor parsed = INSTANT.parseBest(text, Instant::from, LocalDateTime::from);
        return parsed instanceof Instant ? (Instant) parsed : ((LocalDateTime) parsed).toInstant(ZoneOffset.UTC);
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (text.length() != 36) { // fromString() fills up what is missing with zeros
            throw new IllegalArgumentException("A UUID has 36 characters");
        }
        return uuid;
    }

    /** Null is the business of the caller. */
    private static final class Adapter<T> extends JsonAdapter<T> {
        private final Read<T> read;
        private final Write<T> write;

        Adapter(Read<T> read, Write<T> write) {
            this.read = read;
            this.write = write;
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
}
