package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand faults, one after the other over connections that live as long as they can. */
@Timeout(120)
class RandomFaultsTest {
    private static final int FAULTS = 10_000;
    private static final long SEED = 20_261_121;
    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "PATCH");
    private static final CallOptions IMPATIENT =
            CallOptions.builder().readTimeout(Duration.ofMillis(100)).build();

    /** Those whose effect does not depend on how a connection ended before. */
    private static final List<Fault> COMMON = Arrays.stream(Fault.values())
            .filter(fault -> !fault.http2() && !fault.stalls())
            .filter(fault -> fault != Fault.CLOSE_BEFORE_REQUEST && fault != Fault.CLOSE_AFTER_ANSWER)
            .collect(Collectors.toUnmodifiableList());

    private final Random random = new Random(SEED);
    private final List<Fault> plan = new ArrayList<>();
    private int attempt;
    private int faults;
    private int duplicates;
    private final List<String> wrong = new ArrayList<>();

    @Test
    void repeatsNoWriteThatMayBeDoneAndSaysWhatBecameOfEveryCall() throws IOException {
        try (FaultyServer server = new FaultyServer(List.of(Protocol.HTTP_1_1))) {
            OkHttpClient http = new OkHttpClient();
            HttpOptions options = HttpOptions.builder()
                    .sleeper(pause -> {})
                    .random(random::nextDouble)
                    .listener(tried -> {
                        attempt++;
                        server.does(plan.get(Math.min(attempt, plan.size() - 1)));
                    })
                    .build();
            Endpoint endpoint = Endpoint.of(server.url(), Authentication.none(), ErrorReader.none());
            ApiCalls calls = null;
            for (int call = 0; faults < FAULTS; call++) {
                if (calls == null || call % 15 == 0) {
                    // so many calls cannot use up a quota, and the retries of all of them can be foreseen
                    calls = new ApiCalls(http, new Shared(options), Gate.open(), endpoint);
                }
                String method = METHODS.get(random.nextInt(METHODS.size()));
                draw(method);
                server.clearJournal();
                attempt = 0;
                server.does(plan.get(0));
                boolean stalls = plan.get(0).stalls();

                check(server, call + " " + method, method, outcome(stalls ? calls.with(IMPATIENT) : calls, method));
            }
            http.connectionPool().evictAll();
        }

        assertThat(wrong).isEmpty();
        assertThat(duplicates).isZero();
    }

    /** What happens to the tries of one call. A stall is slow, so there are few, and with a short patience of their own. */
    private void draw(String method) {
        plan.clear();
        if (random.nextInt(200) == 0) {
            Fault stall = random.nextBoolean() ? Fault.STALL : Fault.STALL_DURING_ANSWER;
            plan.addAll(List.of(stall, stall, stall));
            return;
        }
        while (plan.size() < 3) {
            Fault fault = COMMON.get(random.nextInt(COMMON.size()));
            if (!fault.needsBody() || List.of("PUT", "POST", "PATCH").contains(method)) {
                plan.add(fault);
            }
        }
    }

    private void check(FaultyServer server, String name, String method, Optional<RequestOutcome> outcome) {
        int tries = 1;
        while (tries < plan.size() && plan.get(tries - 1).again(method)) {
            tries++;
        }
        List<Fault> met = plan.subList(0, tries);
        faults += (int) met.stream().filter(fault -> fault != Fault.NONE).count();
        int handled = (int) met.stream().filter(Fault::handled).count();
        Optional<RequestOutcome> expected = met.get(tries - 1).outcome();
        if (!outcome.equals(expected) || attempt != tries || server.handled() != handled) {
            wrong.add(name + " met " + met + ": " + outcome + " after " + attempt + ", handled " + server.handled());
        }
        if ("GET".equals(method)) {
            return;
        }
        boolean mayBeDone = outcome.isEmpty() || outcome.get() == RequestOutcome.DONE;
        boolean undone = outcome.isPresent() && outcome.get() == RequestOutcome.REJECTED;
        if ((mayBeDone && server.done() == 0) || (undone && server.done() > 0)) {
            wrong.add(name + " says " + outcome + ", done " + server.done());
        }
        if (server.done() > 1) {
            duplicates++;
        }
    }

    private static Optional<RequestOutcome> outcome(ApiCalls calls, String method) {
        try {
            calls.run(MethodsService.call(calls.service(MethodsService.class), method));
            return Optional.empty();
        } catch (ApiException failure) {
            return Optional.of(failure.outcome());
        }
    }
}
