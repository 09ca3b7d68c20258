package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PageAhead;
import io.github.rpaclients.core.paging.PageRequest;
import io.github.rpaclients.core.paging.PageSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** The pages of a list that calls read. Immutable. */
final class CalledPages<A, T> implements PageSource<T> {
    private final ApiCalls calls;
    private final Function<PageRequest, Call<Page<A>>> page;
    private final Function<Page<A>, Page<T>> read;
    private final Predicate<ApiException> noRows;

    /**
     * @param read what the caller gets of an answer
     * @param noRows whether an error means that there are no rows
     */
    CalledPages(
            ApiCalls calls,
            Function<PageRequest, Call<Page<A>>> page,
            Function<Page<A>, Page<T>> read,
            Predicate<ApiException> noRows) {
        this.calls = calls;
        this.page = page;
        this.read = read;
        this.noRows = noRows;
    }

    @Override
    public Page<T> read(PageRequest request) {
        try {
            return calls.execute(page.apply(request), read);
        } catch (ApiException e) {
            return orNoRows(e);
        }
    }

    private Page<T> orNoRows(ApiException e) {
        if (noRows.test(e)) {
            return Page.of(List.of(), OptionalLong.empty());
        }
        throw e;
    }

    @Override
    public Optional<PageAhead<T>> ahead(PageRequest request, boolean wanted) {
        Call<Page<A>> call;
        try {
            call = page.apply(request);
        } catch (RuntimeException e) {
            // whoever needs the page meets it in its place
            return Optional.empty();
        }
        return calls.sendAhead(call, read, wanted).map(Ahead::new);
    }

    /** The request for the first row, so that the length of the pages makes no difference. */
    @Override
    public String query() {
        Request request = page.apply(PageRequest.first(1)).request();
        CallOptions options = calls.options();
        return request.method() + " " + request.url() + "\n" + new TreeMap<>(options.query())
                + new TreeMap<>(options.headers()) + "\n" + text(request.body());
    }

    private static String text(@Nullable RequestBody body) {
        Buffer text = new Buffer();
        try {
            if (body != null) {
                body.writeTo(text);
            }
        } catch (IOException e) {
            // it is in memory
            throw new UncheckedIOException(e);
        }
        return text.readUtf8();
    }

    @Override
    public RuntimeException repeated(PageRequest request) {
        return Answers.repeated(operation(request));
    }

    @Override
    public RuntimeException interrupted(PageRequest request) {
        return Answers.interrupted(operation(request));
    }

    private Operation operation(PageRequest request) {
        return calls.operation(page.apply(request));
    }

    private final class Ahead implements PageAhead<T> {
        private final PageThreads.Work<Page<T>> work;

        Ahead(PageThreads.Work<Page<T>> work) {
            this.work = work;
        }

        @Override
        public Page<T> get() throws InterruptedException {
            try {
                return work.get();
            } catch (ApiException e) {
                return orNoRows(e);
            }
        }

        @Override
        public void cancel() {
            work.cancel();
        }
    }
}
