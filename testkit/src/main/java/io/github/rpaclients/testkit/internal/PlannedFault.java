package io.github.rpaclients.testkit.internal;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.Fault;
import io.github.rpaclients.testkit.internal.Delivery.Extent;
import java.time.Duration;
import java.time.Instant;

/** A fault as its sentence goes on; knows its number in the plan once it is armed. */
final class PlannedFault implements Fault {
    static final long UNARMED = 0;

    private final FaultPlan plan;
    private final long number;
    private final Place place;
    private final Frequency frequency;
    private final Strike strike;

    PlannedFault(FaultPlan plan, long number, Place place, Frequency frequency, Strike strike) {
        this.plan = plan;
        this.number = number;
        this.place = place;
        this.frequency = frequency;
        this.strike = strike;
    }

    @Override
    public Fault times(int times) {
        return striking(frequency.times(times));
    }

    @Override
    public Fault always() {
        return striking(frequency.always());
    }

    @Override
    public Fault withProbability(double probability, long seed) {
        return striking(frequency.withProbability(probability, seed));
    }

    @Override
    public Fault after(Runnable first) {
        return doing(strike.after(first));
    }

    @Override
    public Fault refuse(int status) {
        Answer refusal = Answer.of(status);
        return doing(strike.handled(service -> refusal, true));
    }

    @Override
    public Fault html200() {
        return doing(strike.handled(service -> Answer.html(200), true));
    }

    @Override
    public Fault disconnectAfterRequest() {
        // the status is not seen by anybody
        return doing(strike.handled(service -> Answer.of(500), false));
    }

    @Override
    public Fault failAfterwards(int status) {
        Answer failure = Answer.of(status);
        return doing(strike.handled(
                service -> {
                    Answer unused = service.get();
                    return failure;
                },
                true));
    }

    @Override
    public Fault dropAnswer() {
        return doing(strike.handled(service -> service.get(), false));
    }

    @Override
    public Fault retryAfter(Duration wait) {
        String seconds = Long.toString(seconds(wait));
        return doing(strike.edited((answer, now) -> answer.header("Retry-After", seconds)));
    }

    @Override
    public Fault retryAfterDate(Duration wait) {
        return doing(strike.edited((answer, now) -> answer.header("Retry-After", httpDate(now.plus(wait)))));
    }

    @Override
    public Fault retryAfterInBody(Duration wait) {
        JsonObject body = Json.object("retry_after", seconds(wait));
        return doing(strike.edited((answer, now) -> answer.withBody(body)));
    }

    @Override
    public Fault emptyBody() {
        return doing(strike.edited((answer, now) -> answer.withoutBody()));
    }

    @Override
    public Fault truncateBody() {
        return doing(strike.delivered(delivery -> delivery.only(Extent.HALF_THE_BODY)));
    }

    @Override
    public Fault throttleBody(int bytes, Duration per) {
        if (bytes < 1) {
            throw new IllegalArgumentException("A piece of a body has at least one byte, not " + bytes);
        }
        return doing(strike.delivered(delivery -> delivery.throttled(bytes, notNegative(per))));
    }

    @Override
    public Fault delay(Duration wait) {
        return doing(strike.delivered(delivery -> delivery.delayed(notNegative(wait))));
    }

    private Fault striking(Frequency frequency) {
        if (number != UNARMED) {
            plan.rearm(new ArmedFault(number, place, frequency, strike));
        }
        return new PlannedFault(plan, number, place, frequency, strike);
    }

    private Fault doing(Strike strike) {
        if (number != UNARMED) {
            plan.rearm(new ArmedFault(number, place, frequency, strike));
            return new PlannedFault(plan, number, place, frequency, strike);
        }
        return new PlannedFault(plan, plan.arm(place, frequency, strike), place, frequency, strike);
    }

    private static long seconds(Duration wait) {
        return notNegative(wait).plusNanos(999_999_999).toSeconds();
    }

    private static String httpDate(Instant instant) {
        return HttpDate.of(instant.plusNanos(999_999_999));
    }

    private static Duration notNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("Nothing lasts " + duration);
        }
        return duration;
    }
}
