package io.github.rpaclients.spring;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.files.AccountSettings;
import io.github.rpaclients.swap.files.BadInputException;
import io.github.rpaclients.swap.seats.AttendedRobotSeats;
import io.github.rpaclients.swap.seats.DeviceLicenseSeats;
import io.github.rpaclients.swap.seats.GroupMembershipSeats;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.uipath.UiPathConnection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Finds the seats of an account of the pool file: a bean of the application's own, else by the application's clients. */
final class Accounts {
    private static final String SYSTEM = "system";
    private static final String GROUP = "group";
    private static final String LICENCE_WAIT = "licence-wait";
    private static final String BUSY_TENANTS = "busy-tenants";
    private static final String KNOWN_AS = "known-as";
    private static final List<String> KEYS = List.of(SYSTEM, GROUP, LICENCE_WAIT, BUSY_TENANTS, KNOWN_AS);

    private final Map<String, SeatProvider> own;
    private final ObjectProvider<UiPathConnection> uipath;
    private final ObjectProvider<ControlRoomClient> controlRoom;
    private final SystemClocks clocks;

    /** @param own seats by the names of their accounts */
    Accounts(
            Map<String, SeatProvider> own,
            ObjectProvider<UiPathConnection> uipath,
            ObjectProvider<ControlRoomClient> controlRoom,
            SystemClocks clocks) {
        this.own = own;
        this.uipath = uipath;
        this.controlRoom = controlRoom;
        this.clocks = clocks;
    }

    /**
     * Calls nobody.
     *
     * @throws BadInputException with a sentence and the line of what is wrong
     */
    OpenAccount open(AccountSettings account) {
        Optional<String> knownAs = Optional.ofNullable(account.values().get(KNOWN_AS));
        SeatProvider given = own.get(account.name());
        if (given != null) {
            return new OpenAccount(given, Optional::empty, knownAs);
        }
        account.values().forEach((key, value) -> check(account, key, value));
        SeatProvider seats;
        try {
            seats = seats(account);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw bad(account, SYSTEM, String.valueOf(e.getMessage()));
        }
        RpaSystem system = seats instanceof DeviceLicenseSeats ? RpaSystem.CONTROL_ROOM : RpaSystem.UIPATH;
        return new OpenAccount(seats, () -> clocks.ahead(system), knownAs);
    }

    private static void check(AccountSettings account, String key, String value) {
        if (!KEYS.contains(key)) {
            throw bad(
                    account,
                    key,
                    "In a Spring application an account has " + String.join(", ", KEYS) + ". Take " + key
                            + " out: rpa-clients.uipath and rpa-clients.control-room say how to sign in, and beans of"
                            + " RunListener tell people. Or make a bean of SeatProvider named " + account.name());
        }
        if (value.startsWith("env:") || value.startsWith("file:")) {
            throw bad(account, key, key + " is no secret; write it here");
        }
    }

    private SeatProvider seats(AccountSettings account) {
        String system = account.values().getOrDefault(SYSTEM, "");
        return switch (system) {
            case "uipath-user-licenses" -> {
                UserLicenseSeats seats = UserLicenseSeats.over(connection(account));
                yield asksWhoIsBusy(account) ? seats : seats.withoutAskingWhoIsBusy();
            }
            case "uipath-group-licenses" -> {
                GroupMembershipSeats seats = groupSeats(account);
                yield asksWhoIsBusy(account) ? seats : seats.withoutAskingWhoIsBusy();
            }
            case "uipath-attended-robots" -> AttendedRobotSeats.over(connection(account));
            case "controlroom-device-licenses" ->
                DeviceLicenseSeats.of(bean(account, controlRoom, "ControlRoomClient", "rpa-clients.control-room"));
            default ->
                throw bad(
                        account,
                        SYSTEM,
                        "The account " + account.name() + " is to say where the seats are; write system ="
                                + " uipath-user-licenses, uipath-group-licenses, uipath-attended-robots or"
                                + " controlroom-device-licenses");
        };
    }

    private GroupMembershipSeats groupSeats(AccountSettings account) {
        String group = account.values().get(GROUP);
        if (group == null) {
            throw bad(account, GROUP, "The account " + account.name() + " has no group; write group = ...");
        }
        GroupMembershipSeats seats = GroupMembershipSeats.over(connection(account), group);
        String wait = account.values().get(LICENCE_WAIT);
        return wait == null ? seats : seats.waitingAtMost(account.duration(LICENCE_WAIT, wait));
    }

    private static boolean asksWhoIsBusy(AccountSettings account) {
        String tenants = account.values().get(BUSY_TENANTS);
        if (tenants != null && !tenants.equals("none")) {
            throw bad(
                    account,
                    BUSY_TENANTS,
                    "The application is connected to one tenant; write busy-tenants = none to ask nobody who is at"
                            + " work, or make a bean of SeatProvider named " + account.name()
                            + " that asks other tenants, too");
        }
        return tenants == null;
    }

    private UiPathConnection connection(AccountSettings account) {
        return bean(account, uipath, "UiPathConnection", "rpa-clients.uipath");
    }

    private static <T> T bean(AccountSettings account, ObjectProvider<T> beans, String type, String properties) {
        T bean = beans.getIfUnique();
        if (bean == null) {
            throw bad(
                    account,
                    SYSTEM,
                    "The account " + account.name() + " wants the one bean of " + type + "; set " + properties + ".*");
        }
        return bean;
    }

    private static BadInputException bad(AccountSettings account, String key, String sentence) {
        return new BadInputException(List.of(account.problem(key, sentence)));
    }
}
