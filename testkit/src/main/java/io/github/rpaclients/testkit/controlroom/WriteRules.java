package io.github.rpaclients.testkit.controlroom;

import io.github.rpaclients.testkit.internal.Json;
import java.util.HashSet;
import java.util.Set;

/** What a create or an update of a user has to fulfil before anything is changed. */
final class WriteRules {
    private final ControlRoomState state;
    private final Gate gate;

    WriteRules(ControlRoomState state, Gate gate) {
        this.state = state;
        this.gate = gate;
    }

    void checkCreate(User caller, UserWrite write) {
        require(!write.username().isEmpty() && write.username().length() <= 255, "username: 1 to 255 characters");
        require(!Json.string(write.members(), "email").isEmpty(), "email is required");
        require(!write.roleIds().isEmpty(), "At least one role is required");
        boolean local = Json.string(write.members(), "domain").isEmpty();
        require(!local || !write.password().isEmpty(), "password is required");
        if (state.user(write.username()).isPresent()) {
            throw new ControlRoomError(
                    state.settings().duplicateUserStatus,
                    "user.exists",
                    "There is a user " + write.username() + " already");
        }
        gate.need(caller, Permission.MANAGE_ROLES);
        checkPassword(write);
        checkMultipleLogin(caller, false, write);
        checkSeats(caller, Set.of(), write.features());
    }

    void checkUpdate(User caller, User user, UserWrite write) {
        require(
                write.username().isEmpty() || write.username().equals(user.username()),
                "The username of a user cannot be changed");
        if (!user.roleIds().equals(write.roleIds())) {
            gate.need(caller, Permission.MANAGE_ROLES);
        }
        checkPassword(write);
        checkMultipleLogin(caller, user.multipleLoginAllowed(), write);
        checkSeats(caller, new HashSet<>(user.features()), write.features());
    }

    private void checkPassword(UserWrite write) {
        require(
                write.password().isEmpty()
                        || state.settings()
                                .passwordPattern
                                .matcher(write.password())
                                .matches(),
                "password breaks the policy");
    }

    private void checkMultipleLogin(User caller, boolean before, UserWrite write) {
        boolean changed = before != Json.flag(write.members(), "multipleLoginAllowed");
        if (changed
                && state.settings().multipleLoginByAdministratorsOnly
                && !caller.roleIds().contains(DefaultCompany.ADMIN_ROLE)) {
            throw new ControlRoomError(403, "forbidden", "Only an administrator may change multipleLoginAllowed");
        }
    }

    /** A seat the user holds already is never taken back, even if fewer seats were bought since. */
    private void checkSeats(User caller, Set<String> before, Set<String> after) {
        if (before.equals(after)) {
            return;
        }
        gate.need(caller, Permission.MANAGE_DEVICE_LICENSES);
        for (String feature : after) {
            if (!before.contains(feature)) {
                License license = state.license(feature)
                        .orElseThrow(() -> ControlRoomError.badRequest("There is no device licence " + feature));
                if (state.available(license) < 1) {
                    throw new ControlRoomError(
                            state.settings().seatRefusalStatus, "no.seat", "No seat of " + feature + " is free");
                }
            }
        }
    }

    private static void require(boolean fulfilled, String rule) {
        if (!fulfilled) {
            throw ControlRoomError.badRequest(rule);
        }
    }
}
