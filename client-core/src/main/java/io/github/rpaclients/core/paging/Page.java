package io.github.rpaclients.core.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Some consecutive rows of a list, and how many rows there are in all if the server says so. Immutable. */
public final class Page<T> {
    private final List<T> items;
    private final OptionalLong total;
    private final Optional<String> continuation;
    /** Made only where it is asked for: to name a query takes a request to look at. */
    private final @Nullable Supplier<PageToken> next;

    private Page(List<T> items, OptionalLong total, Optional<String> continuation, @Nullable Supplier<PageToken> next) {
        this.items = items;
        this.total = total;
        this.continuation = continuation;
        this.next = next;
    }

    public static <T> Page<T> of(List<T> items, OptionalLong total) {
        return new Page<>(List.copyOf(items), total, Optional.empty(), null);
    }

    public static <T> Page<T> of(List<T> items, long total) {
        return of(items, OptionalLong.of(total));
    }

    /**
     * A page that says itself where the next one begins.
     *
     * @param continuation in the words of the server; empty, or an empty text, where the list ends
     */
    public static <T> Page<T> of(List<T> items, OptionalLong total, Optional<String> continuation) {
        return new Page<>(List.copyOf(items), total, continuation.filter(text -> !text.isEmpty()), null);
    }

    /** The same page of other rows. For the client modules. */
    public <R> Page<R> map(Function<? super T, ? extends R> row) {
        List<R> rows = new ArrayList<>(items.size());
        items.forEach(item -> rows.add(row.apply(item)));
        return new Page<>(List.copyOf(rows), total, continuation, next);
    }

    public List<T> items() {
        return items;
    }

    /** The length of the whole list, as the server has last said it; empty if it did not say. */
    public OptionalLong total() {
        return total;
    }

    /**
     * Where the list goes on after this page, for {@link PagedIterable#from}; empty where it ends with this one, and for a
     * page that did not come out of {@link PagedIterable#pages}.
     */
    public Optional<PageToken> next() {
        return Optional.ofNullable(next).map(Supplier::get);
    }

    Optional<String> continuation() {
        return continuation;
    }

    /** The same page where it stands in its list. */
    Page<T> placed(List<T> wanted, OptionalLong knownTotal, @Nullable Supplier<PageToken> nextToken) {
        return new Page<>(wanted, knownTotal, continuation, nextToken);
    }
}
