package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Types;
import io.github.rpaclients.core.paging.Page;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows in their envelope. An answer without rows is never an empty list: "nobody has a seat", read from an error document,
 * gives away seats that are taken.
 */
public final class PageAdapter<T> extends JsonAdapter<Page<T>> {
    private final JsonAdapter<List<T>> adapter;
    private final String rows;
    private final String total;
    private final String within;

    private PageAdapter(JsonAdapter<List<T>> adapter, String rows, String total, String within) {
        this.adapter = adapter;
        this.rows = rows;
        this.total = total;
        this.within = within;
        Failures.declare(Set.of(rows, total, within));
    }

    /**
     * Reads pages.
     *
     * @param within the member, an object, in which rows and total may stand, too
     */
    public static PageAdapter<?> of(Type row, String rows, String total, String within) {
        JsonAdapter<List<Object>> adapter = Json.MOSHI.adapter(Types.newParameterizedType(List.class, row));
        return new PageAdapter<>(adapter, rows, total, within);
    }

    @Override
    public Page<T> fromJson(JsonReader reader) throws IOException {
        Found<T> found = new Found<>();
        read(reader, found, true);
        List<T> list = found.rows;
        if (list != null) {
            return Page.of(list, found.total);
        }
        if (!found.isNull) {
            throw Failures.of("The answer has no rows at $." + rows);
        }
        // .NET writes an empty list as null if the specification says nullable
        if (found.total.orElse(-1) != 0) {
            throw Failures.of("The answer has null at $." + rows + " and no total of 0");
        }
        return Page.of(List.of(), 0);
    }

    private void read(JsonReader reader, Found<T> found, boolean outermost) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            throw Failures.expected("an object with '" + rows + "'", reader);
        }
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (name.equals(rows)) {
                readRows(reader, found);
            } else if (name.equals(total)) {
                found.total = readTotal(reader);
            } else if (outermost && name.equals(within) && reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
                read(reader, found, false);
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
    }

    private void readRows(JsonReader reader, Found<T> found) throws IOException {
        if (found.rows != null) {
            throw Failures.expected("'" + rows + "' only once", reader);
        }
        found.rows = adapter.fromJson(reader);
        found.isNull = found.rows == null;
    }

    /** A total that cannot be read, or is below zero, is none: the list then ends where the rows do. */
    private static OptionalLong readTotal(JsonReader reader) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token != JsonReader.Token.NUMBER && token != JsonReader.Token.STRING) {
            reader.skipValue();
            return OptionalLong.empty();
        }
        String text = reader.nextString();
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Page<T> page) {
        throw new UnsupportedOperationException("Pages are only read");
    }

    private static final class Found<T> {
        private @Nullable List<T> rows;
        private boolean isNull;
        private OptionalLong total = OptionalLong.empty();
    }
}
