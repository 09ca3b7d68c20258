package io.github.rpaclients.aa.controlroom.internal;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Types;
import io.github.rpaclients.aa.controlroom.lists.ListQuery;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import retrofit2.Call;

/** The answers of the vendor's {@code /list} calls: {@code {"page":{"totalFilter":1},"list":[…]}}. */
public final class ListPages {
    private ListPages() {}

    /**
     * All rows of a query, read page by page.
     *
     * @param list the call for a request body
     */
    public static <T> PagedIterable<T> of(
            ApiCalls calls, Class<T> row, ListQuery<T> query, Function<RawObject, Call<RawObject>> list) {
        return PagedIterable.of(
                offset -> calls.execute(list.apply(RawObject.parse(query.json(offset))), answer -> read(answer, row)));
    }

    private static <T> Page<T> read(RawObject answer, Class<T> row) {
        Optional<RawObject> page = answer.object("page");
        // an answer without rows must not pass for an empty list
        String rows = answer.get("list")
                .or(() -> page.flatMap(p -> p.get("list")))
                .orElseThrow(() -> new JsonDataException("Expected rows at $.list"));
        List<T> list = Json.fromJson(Types.newParameterizedType(List.class, row), rows);
        return Page.of(list, page.map(ListPages::total).orElse(OptionalLong.empty()));
    }

    /** {@code total} would count the rows that do not match, too. */
    private static OptionalLong total(RawObject page) {
        Optional<String> total = page.get("totalFilter").map(JsonValue::of).flatMap(JsonValue::asText);
        return total.filter(t -> t.matches("\\d{1,18}"))
                .map(t -> OptionalLong.of(Long.parseLong(t)))
                .orElse(OptionalLong.empty());
    }
}
