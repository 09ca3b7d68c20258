package io.github.rpaclients.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What a cache does, one step after the other: the background is a list of works that a test runs when it likes. */
class CachingTokenProviderTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final SetClock clock = new SetClock();
    private final FakeTokenSource source = new FakeTokenSource(clock);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final CachingTokenProvider tokens = new CachingTokenProvider(source, clock, clock, background::add);

    @Test
    void keepsATokenUntilTwoMinutesBeforeItsEnd() {
        AccessToken first = tokens.token();

        clock.forward(Duration.ofMinutes(58).minus(SECOND));

        assertThat(tokens.token()).isSameAs(first);
        assertThat(background).isEmpty();
    }

    @Test
    void renewsInTheBackgroundTwoMinutesBeforeTheEnd() {
        AccessToken first = tokens.token();
        clock.forward(Duration.ofMinutes(58));

        AccessToken meanwhile = tokens.token();
        background.remove().run();

        assertThat(meanwhile).isSameAs(first);
        assertThat(tokens.token()).isNotSameAs(first);
        assertThat(source.asked()).isEqualTo(2);
        assertThat(background).isEmpty();
    }

    @Test
    void renewsAShortLifeAtFourFifths() {
        source.life(Duration.ofMinutes(5));
        tokens.token();

        clock.forward(Duration.ofMinutes(4).minus(SECOND));
        tokens.token();
        assertThat(background).isEmpty();
        clock.forward(SECOND);
        tokens.token();
        assertThat(background).hasSize(1);
    }

    @Test
    void keepsATokenWithoutAnEndUntilItIsRejected() {
        AccessToken endless = AccessToken.of(Secret.of("endless"));
        CachingTokenProvider cache = new CachingTokenProvider(() -> endless, clock, clock, background::add);
        cache.token();

        clock.forward(Duration.ofDays(10_000));

        assertThat(cache.token()).isSameAs(endless);
        assertThat(background).isEmpty();
    }

    @Test
    void asksAtOnceWhenTheTokenHasEnded() {
        AccessToken first = tokens.token();

        clock.forward(Duration.ofHours(1));

        assertThat(tokens.token()).isNotSameAs(first);
        assertThat(background).isEmpty();
    }

    @Test
    void beginsOneRenewalHoweverManyCallersCome() {
        tokens.token();
        clock.forward(Duration.ofMinutes(59));

        tokens.token();
        tokens.token();
        tokens.token();

        assertThat(background).hasSize(1);
    }

    @Test
    void renewsNothingInTheBackgroundThatHasBeenRenewedMeanwhile() {
        tokens.token();
        clock.forward(Duration.ofMinutes(59));
        tokens.token();
        clock.forward(Duration.ofMinutes(1));
        AccessToken second = tokens.token();

        background.remove().run();

        assertThat(tokens.token()).isSameAs(second);
        assertThat(source.asked()).isEqualTo(2);
    }

    @Test
    void doesNotTellCallersThatARenewalFailedWhileTheOldTokenLives() {
        AccessToken first = tokens.token();
        source.before(number -> fail("the token endpoint is down"));
        clock.forward(Duration.ofMinutes(58));
        tokens.token();

        background.remove().run();

        assertThat(tokens.token()).isSameAs(first);
    }

    @Test
    void triesAFailedRenewalAgainAfterAPauseThatDoublesUpToAMinute() {

        tokens.token();
        source.before(number -> fail("the token endpoint is down"));
        clock.forward(Duration.ofMinutes(58));
        for (int pause : new int[] {5, 10, 20, 40}) {
            tokens.token();
            background.remove().run();
            clock.forward(Duration.ofSeconds(pause).minus(SECOND));
            tokens.token();
            assertThat(background).as("before " + pause + " s").isEmpty();
            clock.forward(SECOND);
        }
        tokens.token();
        assertThat(background).hasSize(1);
    }

    @Test
    void pausesAMinuteAtTheLongest() {
        Renewal renewal = new Renewal(clock, background::add);
        for (int i = 0; i < 40; i++) {
            renewal.failed();
        }

        clock.forward(Duration.ofSeconds(59));
        renewal.begin(() -> {});
        assertThat(background).isEmpty();
        clock.forward(SECOND);
        renewal.begin(() -> {});
        assertThat(background).hasSize(1);
    }

    @Test
    void beginsWithAShortPauseAgainAfterASuccess() {
        Renewal renewal = new Renewal(clock, background::add);
        renewal.failed();
        renewal.failed();
        renewal.succeeded();

        renewal.begin(() -> {});
        assertThat(background).hasSize(1);
        background.remove().run();
        renewal.failed();
        clock.forward(Duration.ofSeconds(5));
        renewal.begin(() -> {});
        assertThat(background).hasSize(1);
    }

    @Test
    void forgetsFailedRenewalsOnceThereIsANewToken() {
        tokens.token();
        source.before(number -> {
            if (number == 2) {
                fail("the token endpoint is down");
            }
        });
        source.life(Duration.ofMillis(2_500));
        clock.forward(Duration.ofHours(1).minus(SECOND));
        tokens.token();
        background.remove().run();
        clock.forward(SECOND);
        tokens.token();

        clock.forward(Duration.ofMillis(1_999));
        tokens.token();
        assertThat(background).isEmpty();
        clock.forward(Duration.ofMillis(1));
        source.life(Duration.ofHours(1));
        tokens.token();

        assertThat(background).hasSize(1);
    }

    @Test
    void keepsAGivenTokenThoughItIsRejected() {
        TokenProvider given = TokenProvider.of(Secret.of("given"));

        given.rejected(given.token());

        assertThat(given.token().value().reveal()).isEqualTo("given");
    }

    @Test
    void renewsInTheBackgroundAgainAfterARenewal() {
        tokens.token();
        for (int i = 0; i < 3; i++) {
            clock.forward(Duration.ofMinutes(58));
            tokens.token();
            background.remove().run();
        }

        assertThat(source.asked()).isEqualTo(4);
    }

    @Test
    void countsAnErrorInTheBackgroundAsAFailure() {
        tokens.token();
        source.before(number -> {
            throw new StackOverflowError();
        });
        clock.forward(Duration.ofMinutes(58));
        tokens.token();

        assertThatThrownBy(background.remove()::run).isInstanceOf(StackOverflowError.class);
        tokens.token();

        assertThat(background).isEmpty();
    }

    @Test
    void dropsARejectedTokenOnlyIfItIsStillTheOneInUse() {
        AccessToken first = tokens.token();

        tokens.rejected(first);
        AccessToken second = tokens.token();
        tokens.rejected(first);

        assertThat(second).isNotSameAs(first);
        assertThat(tokens.token()).isSameAs(second);
        assertThat(source.asked()).isEqualTo(2);
    }

    @Test
    void renewsNothingInTheBackgroundAfterARejection() {
        AccessToken first = tokens.token();
        clock.forward(Duration.ofMinutes(58));
        tokens.token();
        tokens.rejected(first);

        background.remove().run();

        assertThat(source.asked()).isEqualTo(1);
    }

    @Test
    void asksAgainAfterAFailure() {
        source.before(number -> {
            if (number == 1) {
                fail("no token");
            }
        });

        assertThatThrownBy(tokens::token).hasMessage("no token");
        assertThat(tokens.token().value().reveal()).isEqualTo("token-2");
    }

    @Test
    void keepsATokenThatSeemsDeadOnArrivalUntilItIsRejected() {
        source.life(Duration.ofSeconds(-1));

        AccessToken first = tokens.token();

        assertThat(tokens.token()).isSameAs(first);
        tokens.rejected(first);
        assertThat(tokens.token().value().reveal()).isEqualTo("token-2");
    }

    @Test
    void letsATokenEndInItsTimeThoughTheClockIsSetBack() {
        AccessToken first = tokens.token();

        clock.set(Duration.ofSeconds(-270));
        clock.forward(Duration.ofHours(1).minus(SECOND));
        assertThat(tokens.token()).isSameAs(first);
        clock.forward(SECOND);

        assertThat(tokens.token()).isNotSameAs(first);
    }

    @Test
    void renewsInItsTimeThoughTheClockIsSetBack() {
        tokens.token();
        clock.set(Duration.ofSeconds(-270));

        clock.forward(Duration.ofMinutes(58));
        tokens.token();

        assertThat(background).hasSize(1);
    }

    @Test
    void pausesNoLongerAfterAFailureThoughTheClockIsSetBack() {
        tokens.token();
        source.before(number -> fail("the token endpoint is down"));
        clock.forward(Duration.ofMinutes(58));
        tokens.token();
        background.remove().run();

        clock.set(Duration.ofSeconds(-270));
        clock.forward(Duration.ofSeconds(5));
        tokens.token();

        assertThat(background).hasSize(1);
    }

    @Test
    void knowsThatATokenHasEndedWhileTheMachineSlept() {
        AccessToken first = tokens.token();

        clock.sleep(Duration.ofHours(1));

        assertThat(tokens.token()).isNotSameAs(first);
    }

    @Test
    void asksOnceMoreAndNotForEachCallWhereTheClockIsSetForward() {
        tokens.token();
        clock.set(Duration.ofDays(365));

        AccessToken second = tokens.token();

        assertThat(tokens.token()).isSameAs(second);
        assertThat(source.asked()).isEqualTo(2);
    }

    @Test
    void keepsATokenThatEndsAtTheEndOfTime() {
        AccessToken endless = AccessToken.of(Secret.of("endless"), Instant.MAX);
        CachingTokenProvider cache = new CachingTokenProvider(() -> endless, clock, clock, background::add);
        cache.token();

        clock.forward(Duration.ofDays(10_000));

        assertThat(cache.token()).isSameAs(endless);
    }

    @Test
    void namesASourceThatGivesNothing() {
        CachingTokenProvider cache = new CachingTokenProvider(() -> null, clock, clock);

        assertThatThrownBy(cache::token)
                .hasMessageStartingWith(
                        "Sign-in: The token source " + getClass().getName())
                .hasMessageEndingWith(" gave no token.");
    }

    @Test
    void namesWhatATokenIsMissing() {
        assertThatThrownBy(() -> AccessToken.of(null)).hasMessage("The token is missing");
        assertThatThrownBy(() -> AccessToken.of(Secret.of("t"), null))
                .hasMessage("The end of the token is missing; leave it out where it is not known");
    }

    @Test
    void refusesASignInThatNeedsATokenOfItself() {
        AtomicReference<CachingTokenProvider> self = new AtomicReference<>();
        self.set(new CachingTokenProvider(() -> self.get().token(), clock, clock));

        assertThatThrownBy(() -> self.get().token())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Asking for a token needs a token: the call that signs in must go without");
    }

    @Test
    void renewsNothingMoreOnceClosed() {
        AccessToken first = tokens.token();
        clock.forward(Duration.ofMinutes(58));
        tokens.token();

        tokens.close();
        tokens.close();
        background.remove().run();

        assertThat(tokens.token()).isSameAs(first);
        assertThat(background).isEmpty();
        assertThat(source.asked()).isEqualTo(1);
    }

    @Test
    void doesNotShowATokenInItsText() {
        assertThat(AccessToken.of(Secret.of("hush"), clock.instant()))
                .hasToString("AccessToken(until 2026-01-01T08:00:00Z)");
        assertThat(AccessToken.of(Secret.of("hush"))).hasToString("AccessToken(until rejected)");
    }

    private static void fail(String message) {
        throw new IllegalStateException(message);
    }
}
