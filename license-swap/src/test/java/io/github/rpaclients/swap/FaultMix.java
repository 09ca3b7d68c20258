package io.github.rpaclients.swap;

import io.github.rpaclients.testkit.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Things that go wrong at random at the vendor's, until the mix is cleared. None makes the client wait. */
final class FaultMix implements AutoCloseable {
    private static final List<Integer> AFTERWARDS = List.of(408, 500, 502, 504);
    private static final List<Double> PROBABILITIES = List.of(0.05, 0.2, 0.5, 0.9);
    private static final List<String> METHODS = List.of("", "GET", "POST", "PUT", "PUT", "PUT");

    private final Company company;
    private final AtomicInteger struck = new AtomicInteger();
    private final StringBuilder story = new StringBuilder();

    private final List<Integer> refusals;
    private final Random random;

    /** @param refusals statuses with which a request may be answered that is not handled */
    FaultMix(Company company, List<Integer> refusals, Random random) {
        this.company = company;
        this.refusals = refusals;
        this.random = random;
    }

    /** Arms one to three kinds of fault: some strike now and then, some a few requests in a row. */
    void arm() {
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String method = METHODS.get(random.nextInt(METHODS.size()));
            Fault place = company.faults().next(method, "");
            Fault often;
            if (random.nextInt(3) > 0) {
                double probability = PROBABILITIES.get(random.nextInt(PROBABILITIES.size()));
                often = place.withProbability(probability, random.nextLong());
                story.append(method).append(' ').append(probability);
            } else {
                int before = random.nextInt(4);
                if (before > 0) {
                    company.faults().next(method, "").times(before).after(() -> {});
                }
                int times = 1 + random.nextInt(4);
                often = place.times(times);
                story.append(String.join(" ", method, "after", "" + before, "x", "" + times));
            }
            effect().accept(often.after(struck::incrementAndGet));
        }
    }

    private Consumer<Fault> effect() {
        int kind = random.nextInt(12);
        int status = refusals.get(random.nextInt(refusals.size()));
        story.append(" kind ").append(kind).append('/').append(status).append("; ");
        switch (kind) {
            case 0:
                return Fault::html200;
            case 1:
                return Fault::disconnectAfterRequest;
            case 2:
                return fault -> fault.failAfterwards(AFTERWARDS.get(status % AFTERWARDS.size()));
            case 3:
            case 4:
                return Fault::dropAnswer;
            case 5:
                return Fault::emptyBody;
            case 6:
                return Fault::truncateBody;
            case 7:
                return fault -> fault.refuse(429).retryAfter(Duration.ofSeconds(7));
            case 8:
                return fault -> fault.refuse(503).retryAfterInBody(Duration.ofSeconds(2));
            default:
                return fault -> fault.refuse(status);
        }
    }

    int struck() {
        return struck.get();
    }

    @Override
    public void close() {
        company.faults().clear();
    }

    @Override
    public String toString() {
        return "faults: " + story + struck + " struck";
    }
}
