package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.http.Async;
import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PageToken;
import io.github.rpaclients.core.paging.PagedIterable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Lists whose pages other threads read before they are needed. */
@Timeout(60)
class PagesAheadTest extends StackTest {
    private static final int ROWS = 60;
    private static final int PAGE = 5;

    private final List<Long> asked = new CopyOnWriteArrayList<>();
    private final Set<Long> broken = ConcurrentHashMap.newKeySet();
    /** Pages from here on come when so many requests are there at a time. */
    private volatile CountDownLatch together = new CountDownLatch(0);

    private volatile long heldFrom = Long.MAX_VALUE;
    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch held = new CountDownLatch(3);

    interface RowsService {
        @Rows(value = "rows", total = "count")
        @GET("rows")
        Call<Page<Integer>> rows(@Query("skip") long skip, @Query("top") int top);
    }

    @BeforeEach
    void serveRows() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                long skip = Long.parseLong(request.getUrl().queryParameter("skip"));
                int top = Integer.parseInt(request.getUrl().queryParameter("top"));
                asked.add(skip);
                if (skip >= PAGE) {
                    together.countDown();
                    together.await(10, TimeUnit.SECONDS);
                }
                if (skip >= heldFrom) {
                    held.countDown();
                    release.await(10, TimeUnit.SECONDS);
                }
                if (broken.contains(skip)) {
                    return new MockResponse.Builder().code(404).build();
                }
                String rows = IntStream.range((int) skip, (int) Math.min(skip + top, ROWS))
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(","));
                return json("{\"rows\":[" + rows + "],\"count\":" + ROWS + "}").build();
            }
        });
    }

    @AfterEach
    void letGo() {
        release.countDown();
        Thread.interrupted();
    }

    private PagedIterable<Integer> list(ApiCalls calls) {
        return list(calls, PAGE);
    }

    private PagedIterable<Integer> list(ApiCalls calls, int pageSize) {
        RowsService service = calls.service(RowsService.class);
        return calls.list(pageSize, page -> service.rows(page.offset(), page.rows()));
    }

    private static List<Integer> all() {
        return IntStream.range(0, ROWS).boxed().collect(Collectors.toList());
    }

    @Test
    void hasFourPagesUnderWayWhereTheTotalIsKnown() {
        together = new CountDownLatch(4);

        assertThat(list(calls())).containsExactlyElementsOf(all());

        assertThat(together.getCount()).isZero();
        assertThat(asked).hasSize(ROWS / PAGE + 1).doesNotHaveDuplicates();
    }

    @Test
    void costsOneRequestToLookAtOnePage() {
        Iterator<Integer> rows = list(calls()).iterator();
        for (int row = 0; row < PAGE; row++) {
            rows.next();
        }

        transport.close();

        // closing lets what is under way come to its end, and nothing was
        assertThat(asked).containsExactly(0L);
    }

    @Test
    void readsNothingAheadWhereTheCallerSaysSo() {
        assertThat(list(calls()).prefetch(0)).hasSize(ROWS);

        assertThat(asked).isSorted();
        assertThat(pageThreads()).isEmpty();
    }

    @Test
    void readsAheadFromTheFirstPageOnWhereTheCallerNamesANumber() throws Exception {
        heldFrom = PAGE;
        Iterator<Integer> rows = list(calls()).prefetch(3).iterator();

        assertThat(rows.next()).isZero();

        // three are there while the caller has the first page
        assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        release.countDown();
        List<Integer> rest = new ArrayList<>();
        rows.forEachRemaining(rest::add);
        assertThat(rest).isEqualTo(all().subList(1, ROWS));
    }

    @Test
    void failsAtThePlaceOfThePageThatFailed() {
        broken.add(20L);
        Iterator<Integer> rows = list(calls()).iterator();
        List<Integer> seen = new ArrayList<>();

        assertThatThrownBy(() -> rows.forEachRemaining(seen::add)).isInstanceOf(NotFoundException.class);

        assertThat(seen).isEqualTo(all().subList(0, 20));
        broken.clear();
        rows.forEachRemaining(seen::add);
        assertThat(seen).isEqualTo(all());
    }

    @Test
    void leavesNoThreadBehindWhereNobodyGoesOn() throws Exception {
        Iterator<Integer> rows = list(calls()).prefetch(5).iterator();
        for (int row = 0; row < 3 * PAGE; row++) {
            rows.next();
        }
        assertThat(pageThreads()).isNotEmpty().allMatch(Thread::isDaemon);

        awaitEndOfThreads();

        assertThat(pageThreads()).isEmpty();
        assertThat(asked.size()).isLessThanOrEqualTo(3 + 5);
    }

    @Test
    void endsWhatIsReadAheadWhenTheStreamIsClosed() throws Exception {
        heldFrom = 2 * PAGE;
        List<Integer> seen;
        try (Stream<Integer> rows = list(calls()).stream()) {
            seen = rows.limit(2 * PAGE - 1).collect(Collectors.toList());
            assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        }

        // the server does not answer, and the calls end all the same
        awaitEndOfThreads();
        assertThat(pageThreads()).isEmpty();
        assertThat(release.getCount()).isEqualTo(1);
        assertThat(seen).hasSize(2 * PAGE - 1);
    }

    @Test
    void endsTogetherWithTheThreadThatWaitsForThem() throws Exception {
        heldFrom = 2 * PAGE;
        Iterator<Integer> rows = list(calls()).iterator();
        for (int row = 0; row < 2 * PAGE; row++) {
            rows.next();
        }
        held.await(10, TimeUnit.SECONDS);

        Thread.currentThread().interrupt();
        assertThatThrownBy(rows::next)
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("GET /rows: The thread was interrupted");

        assertThat(Thread.interrupted()).isTrue();
        awaitEndOfThreads();
        assertThat(pageThreads()).isEmpty();
        assertThat(release.getCount()).isEqualTo(1);
    }

    @Test
    void endsTogetherWithTheFutureThatIsCancelled() throws Exception {
        heldFrom = 2 * PAGE;
        try (Async async = Async.of(1, 0)) {
            CompletableFuture<List<Integer>> future =
                    async.call(() -> list(calls()).toList());
            assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();

            future.cancel(true);

            assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
            awaitEndOfThreads();
            assertThat(pageThreads()).isEmpty();
            assertThat(release.getCount()).isEqualTo(1);
        }
    }

    @Test
    void sendsNothingMoreOnceTheClientIsClosed() {
        Iterator<Integer> rows = list(calls()).iterator();
        rows.next();

        transport.close();

        assertThatThrownBy(() -> rows.forEachRemaining(row -> {})).isInstanceOf(IllegalStateException.class);
        assertThat(asked).containsExactly(0L);
    }

    @Test
    void takesPlacesOfTheLimiterOnlyWhereThereIsRoom() {
        VirtualTime time = new VirtualTime();
        transport = Transport.create(
                options().clock(time).ticker(time).sleeper(time).build());
        // sixteen a window, four of them at once
        RateLimits limits = RateLimits.none().with("GET", 20, Duration.ofMinutes(5));
        ApiCalls calls = transport.calls(Endpoint.of(base(), Authentication.none(), VendorError.Reader.none())
                .withRateLimits(limits));

        assertThat(list(calls)).containsExactlyElementsOf(all());

        // four at once, and the other nine when their turn came: one after the other, by this thread
        assertThat(asked.subList(5, asked.size())).isSorted();
        assertThat(time.passed()).isGreaterThan(Duration.ofMinutes(3));
    }

    @Test
    void tellsTheListenerInTheThreadOfWhoeverReadsThatAPageIsAskedFor() {
        Set<Thread> started = ConcurrentHashMap.newKeySet();
        AtomicInteger open = new AtomicInteger();
        CallListener listener = call -> {
            started.add(Thread.currentThread());
            open.incrementAndGet();
            return new CallListener.Observation() {
                @Override
                public void ended(Optional<? extends RuntimeException> failure) {
                    open.decrementAndGet();
                }
            };
        };
        transport = Transport.create(options().callListener(listener).build());

        assertThat(list(calls())).hasSize(ROWS);

        assertThat(started).containsExactly(Thread.currentThread());
        assertThat(open).hasValue(0);
    }

    @Test
    void goesOnFromATokenOfTheSameListOnly() {
        PageToken token = list(calls()).pages().iterator().next().next().orElseThrow();
        ApiCalls calls = calls();
        RowsService service = calls.service(RowsService.class);

        assertThat(calls.list(7, page -> service.rows(page.offset(), page.rows()))
                        .from(token))
                .containsExactlyElementsOf(all().subList(PAGE, ROWS));
        assertThatThrownBy(() -> calls.list(7, page -> service.rows(page.offset() + 1, page.rows()))
                        .from(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("This page token belongs to another list or query");
    }

    @Test
    void serves1000CallersAtATimeWithAFewThreads() throws Exception {
        transport = Transport.create(HttpOptions.builder().build());
        ApiCalls calls = calls();
        AtomicInteger most = new AtomicInteger();
        ExecutorService callers = Executors.newFixedThreadPool(1000);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<List<Integer>>> lists = new ArrayList<>();
            for (int caller = 0; caller < 1000; caller++) {
                lists.add(callers.submit(() -> {
                    start.await();
                    return list(calls, 25).toList();
                }));
            }
            start.countDown();

            for (Future<List<Integer>> list : lists) {
                assertThat(list.get(50, TimeUnit.SECONDS)).isEqualTo(all());
                most.accumulateAndGet(livePageThreads(), Math::max);
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(most.get()).isBetween(1, 16);
        assertThat(asked).hasSize(3000);
    }

    /** Cheaper with a thousand others around. */
    private static int livePageThreads() {
        Thread[] all = new Thread[5000];
        int threads = Thread.currentThread().getThreadGroup().enumerate(all);
        return (int) Stream.of(all)
                .limit(threads)
                .filter(thread -> thread.getName().startsWith("rpa-clients-pages-"))
                .count();
    }

    /** Those that are idle stay for a second. */
    private static void awaitEndOfThreads() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
        while (!pageThreads().isEmpty() && System.nanoTime() < end) {
            for (Thread thread : pageThreads()) {
                thread.join(100);
            }
        }
    }

    private static List<Thread> pageThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("rpa-clients-pages-"))
                .collect(Collectors.toList());
    }
}
