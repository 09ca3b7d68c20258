package io.github.rpaclients.testkit.controlroom;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * What differs between Control Rooms or is documented nowhere, to be changed while the simulator runs. Safe for use by
 * several threads.
 */
public final class ControlRoomSettings {
    private final ControlRoomState state;

    ControlRoomSettings(ControlRoomState state) {
        this.state = state;
    }

    /** How long the tokens given out from now on live, counted in whole seconds; as the builder said unless set. */
    public ControlRoomSettings tokenLifetime(Duration lifetime) {
        return set(s -> s.tokenLifetime = lifetime);
    }

    /** How many failed logins disable a user; 3 unless set. */
    public ControlRoomSettings failedLoginsUntilDisabled(int count) {
        return set(s -> s.failedLoginsUntilDisabled = count);
    }

    /** Whether a v2 login tells the life of its token instead of {@code "0"}; off unless set. */
    public ControlRoomSettings ttlSecondsAtLogin(boolean told) {
        return set(s -> s.ttlSecondsAtLogin = told);
    }

    /** Whether v2 answers to create, get and update carry the id, which the vendor's schema omits; off unless set. */
    public ControlRoomSettings idInSingleAnswers(boolean carried) {
        return set(s -> s.idInSingleAnswers = carried);
    }

    /** Whether list answers have a {@code page}, which some servers leave out; on unless set. */
    public ControlRoomSettings pageInListAnswers(boolean present) {
        return set(s -> s.pageInListAnswers = present);
    }

    /** The number of rows a list is cut to, whatever length was asked for; 1000 unless set. */
    public ControlRoomSettings maxPageLength(int rows) {
        return set(s -> s.maxPageLength = rows);
    }

    /** The status for a device licence without a free seat, which is documented nowhere; 400 unless set. */
    public ControlRoomSettings seatRefusalStatus(int status) {
        return set(s -> s.seatRefusalStatus = status);
    }

    /** The status for a username in use, 400 or 409 by the vendor's pages; 409 unless set. */
    public ControlRoomSettings duplicateUserStatus(int status) {
        return set(s -> s.duplicateUserStatus = status);
    }

    private ControlRoomSettings set(Consumer<Settings> change) {
        synchronized (state) {
            change.accept(state.settings());
        }
        return this;
    }
}
