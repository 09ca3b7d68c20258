package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.paging.Page;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Rows in their envelope. An answer without rows is never an empty list: "nobody has a seat", read from an error document,
 * gives away seats that are taken.
 */
public final class PageAdapter<T> implements JsonType<Page<T>> {
    private final JsonType<List<T>> list;
    private final String rows;
    private final String total;
    private final String next;
    private final String within;
    private final boolean bare;

    private PageAdapter(JsonType<T> row, String rows, String total, String next, String within, boolean bare) {
        this.list = JsonTypes.list(row);
        this.rows = rows;
        this.total = total;
        this.next = next;
        this.within = within;
        this.bare = bare;
        Failures.declare(new HashSet<>(List.of(rows, total, next, within)));
    }

    /**
     * Reads pages.
     *
     * @param total the member with the length of the list, or empty
     * @param next the member with the token of the next page, or empty
     * @param within the member, an object, in which rows and total may stand, too
     * @param bare whether an array is taken for the rows
     */
    public static PageAdapter<?> of(Type row, String rows, String total, String next, String within, boolean bare) {
        return new PageAdapter<>(JsonTypes.of(row), rows, total, next, within, bare);
    }

    /** Null is no page, and said to be none here. */
    @Override
    public boolean takesNull() {
        return true;
    }

    @Override
    public Page<T> read(JsonCursor in) {
        if (bare && in.json[in.at] == '[') {
            return Page.of(list.read(in), OptionalLong.empty());
        }
        Found<T> found = new Found<>();
        int start = in.at;
        read(in, found, true);
        List<T> list = found.rows;
        if (list != null) {
            return Page.of(list, found.total, Optional.ofNullable(found.next));
        }
        if (!found.isNull) {
            throw new JsonError("The answer has no rows", "." + rows, start);
        }
        // .NET writes an empty list as null if the specification says nullable
        if (found.total.orElse(-1) != 0) {
            throw new JsonError("The answer has null", "." + rows + " and no total of 0", start);
        }
        return Page.of(List.of(), 0);
    }

    private void read(JsonCursor in, Found<T> found, boolean outermost) {
        in.open('{', "an object with '" + rows + "'");
        for (boolean first = true; in.member(first); first = false) {
            String name = in.name();
            if (name.equals(rows)) {
                readRows(in, found);
            } else if (name.equals(total)) {
                found.total = readTotal(in);
            } else if (name.equals(next) && in.json[in.at] == '"') {
                found.next = in.text();
            } else if (outermost && name.equals(within) && in.json[in.at] == '{') {
                read(in, found, false);
            } else {
                in.skipValue();
            }
        }
    }

    private void readRows(JsonCursor in, Found<T> found) {
        if (found.rows != null) {
            throw in.wrong("Expected '" + rows + "' only once");
        }
        found.isNull = in.isNull();
        found.rows = found.isNull ? null : list.read(in);
    }

    /** A total that cannot be read, or is below zero, is none: the list then ends where the rows do. */
    private static OptionalLong readTotal(JsonCursor in) {
        byte c = in.json[in.at];
        if (c != '"' && c != '-' && (c < '0' || c > '9')) {
            in.skipValue();
            return OptionalLong.empty();
        }
        String text = in.text();
        return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    @Override
    public void write(JsonOut out, Page<T> page) {
        throw new UnsupportedOperationException("Pages are only read");
    }

    private static final class Found<T> {
        private @Nullable List<T> rows;
        private @Nullable String next;
        private boolean isNull;
        private OptionalLong total = OptionalLong.empty();
    }
}
