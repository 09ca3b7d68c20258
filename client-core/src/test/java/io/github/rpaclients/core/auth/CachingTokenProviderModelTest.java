package io.github.rpaclients.core.auth;

import io.github.rpaclients.core.Secret;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.util.LoggingLevel;
import org.junit.jupiter.api.Test;

/**
 * Whether the cache, whatever the order in which threads take their steps, answers as if each call were made alone. The
 * model checker tries the orders; {@link OneAtATime} says what the answers are.
 */
class CachingTokenProviderModelTest {
    private static final Duration ALMOST_AN_HOUR = Duration.ofMinutes(59);

    @Test
    void answersAsIfEachCallWereMadeAlone() {
        new ModelCheckingOptions()
                .threads(3)
                .actorsPerThread(3)
                .actorsBefore(1)
                .actorsAfter(2)
                .iterations(7)
                .invocationsPerIteration(250)
                .logLevel(LoggingLevel.ERROR)
                .sequentialSpecification(OneAtATime.class)
                .check(Cache.class);
    }

    /** The cache under test. Tokens have numbers; the background is a work that some thread does when it likes. */
    @Param(name = "number", gen = IntGen.class, conf = "1:3")
    public static final class Cache {
        private final SetClock clock = new SetClock();
        private final AtomicInteger fetched = new AtomicInteger();
        private final ConcurrentMap<Integer, AccessToken> handedOut = new ConcurrentHashMap<>();
        private final AtomicReference<Runnable> background = new AtomicReference<>();
        private final CachingTokenProvider tokens =
                new CachingTokenProvider(this::fetch, clock, clock, background::set);

        @Operation
        public int token() {
            return Integer.parseInt(tokens.token().value().reveal());
        }

        @Operation
        public void rejected(@Param(name = "number") int number) {
            AccessToken token = handedOut.get(number);
            if (token != null) {
                tokens.rejected(token);
            }
        }

        /** There is one background. */
        @Operation(nonParallelGroup = "background")
        public void renew() {
            Runnable work = background.getAndSet(null);
            if (work != null) {
                work.run();
            }
        }

        @Operation(runOnce = true)
        public void almostAnHourPasses() {
            clock.forward(ALMOST_AN_HOUR);
        }

        private AccessToken fetch() {
            int number = fetched.incrementAndGet();
            AccessToken token = AccessToken.of(
                    Secret.of(String.valueOf(number)), clock.instant().plus(Duration.ofHours(1)));
            handedOut.put(number, token);
            return token;
        }
    }

    /** The same without threads. */
    public static final class OneAtATime {
        private int fetched;
        private int held;
        private boolean heldIsOld;
        private boolean renewalBegun;

        public int token() {
            if (held == 0) {
                fetch();
            } else if (heldIsOld) {
                renewalBegun = true;
            }
            return held;
        }

        public void rejected(int number) {
            if (held == number) {
                held = 0;
            }
        }

        public void renew() {
            if (renewalBegun && held != 0 && heldIsOld) {
                fetch();
            }
            renewalBegun = false;
        }

        public void almostAnHourPasses() {
            heldIsOld = held != 0;
        }

        private void fetch() {
            held = ++fetched;
            heldIsOld = false;
        }
    }
}
