package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.rpaclients.core.Secret;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The types of the platform that are one JSON token, and {@link Secret}. */
final class Scalars {
    private Scalars() {}

    static void addTo(Moshi.Builder moshi) {
        JsonAdapter<Integer> ints = ScalarAdapter.of(Numbers::readInt, JsonWriter::value);
        moshi.add(int.class, ints).add(Integer.class, ints);
        JsonAdapter<Long> longs = ScalarAdapter.of(Numbers::readLong, (writer, value) -> writer.value((long) value));
        moshi.add(long.class, longs).add(Long.class, longs);
        JsonAdapter<Double> doubles =
                ScalarAdapter.of(Numbers::readDouble, (writer, value) -> writer.value((double) value));
        moshi.add(double.class, doubles).add(Double.class, doubles);
        moshi.add(BigDecimal.class, ScalarAdapter.ofText("a number", Numbers::decimal, JsonWriter::value));
        moshi.add(
                Instant.class,
                ScalarAdapter.ofText(
                        "an ISO-8601 date-time",
                        Instants::parse,
                        (writer, value) -> writer.value(Instants.format(value))));
        moshi.add(
                UUID.class,
                ScalarAdapter.ofText("a UUID", Scalars::uuid, (writer, value) -> writer.value(value.toString())));
        moshi.add(
                Secret.class,
                ScalarAdapter.ofText("a string", Secret::of, (writer, value) -> writer.value(value.reveal())));
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (text.length() != 36) { // fromString() fills up what is missing with zeros
            throw new IllegalArgumentException("A UUID has 36 characters");
        }
        return uuid;
    }
}
