package io.github.rpaclients.testkit.controlroom;

import java.time.Clock;
import java.time.Duration;

/** What differs between Control Rooms or is documented nowhere; guarded by the state's lock. */
final class Settings {
    final Clock clock;
    Duration tokenLifetime;
    int failedLoginsUntilDisabled = 3;
    boolean ttlSecondsAtLogin;
    boolean idInSingleAnswers;
    boolean pageInListAnswers = true;
    int maxPageLength = 1000;
    int seatRefusalStatus = 400;
    int duplicateUserStatus = 409;

    Settings(Clock clock, Duration tokenLifetime) {
        this.clock = clock;
        this.tokenLifetime = tokenLifetime;
    }
}
