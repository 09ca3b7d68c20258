package io.github.rpaclients.swap.journal;

import io.github.rpaclients.core.internal.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the members of a JSON object in order, on one line. */
final class EntryWriter {
    private final StringBuilder members = new StringBuilder();

    EntryWriter() {}

    EntryWriter(String kind, Instant at) {
        text(EntryReader.KIND, kind).text(EntryReader.AT, at.toString());
    }

    /** The text may hold any character; line ends are escaped. */
    EntryWriter text(String name, String value) {
        return raw(name, RawJson.quote(value));
    }

    EntryWriter number(String name, long value) {
        return raw(name, Long.toString(value));
    }

    EntryWriter flag(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    EntryWriter object(String name, EntryWriter value) {
        return raw(name, value.json());
    }

    EntryWriter objects(String name, List<EntryWriter> values) {
        return raw(name, values.stream().map(EntryWriter::json).collect(Collectors.joining(",", "[", "]")));
    }

    String json() {
        return "{" + members + "}";
    }

    /** What was written, as a reader will find it. */
    EntryReader read() {
        return new EntryReader(json());
    }

    private EntryWriter raw(String name, String value) {
        if (members.length() > 0) {
            members.append(',');
        }
        members.append(RawJson.quote(name)).append(':').append(value);
        return this;
    }
}
