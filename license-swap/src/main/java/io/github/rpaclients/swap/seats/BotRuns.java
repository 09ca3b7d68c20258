package io.github.rpaclients.swap.seats;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.activities.Execution;
import io.github.rpaclients.aa.controlroom.activities.ExecutionFields;
import io.github.rpaclients.aa.controlroom.activities.ExecutionStatus;
import io.github.rpaclients.aa.controlroom.activities.InitiationType;
import io.github.rpaclients.aa.controlroom.devices.Device;
import io.github.rpaclients.aa.controlroom.devices.DeviceFields;
import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.error.ForbiddenException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.SeatProvider.Busy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The bots under way in a Control Room, and whose work they are: of whoever they run as, of whose default device they run
 * on, and of the person who began them.
 *
 * <p>Under way is what has gone to a device. What is queued is not: nothing of it runs, and it may wait for days. Of what
 * the Control Room has lost sight of ({@code UNKNOWN}) nobody knows whether it runs. A bot that was begun a moment ago may
 * not be in the list yet.
 *
 * <p>A Control Room does not refuse its list to a caller who may see no more than their own bots; it leaves the others out.
 * So an empty list says that nobody is at work only where there is something in the list of all that ever ran. Immutable,
 * and safe for use by several threads.
 */
final class BotRuns {
    private static final List<ExecutionStatus> UNDER_WAY = List.of(
            ExecutionStatus.DEPLOYED,
            ExecutionStatus.PENDING_EXECUTION,
            ExecutionStatus.UPDATE,
            ExecutionStatus.RUNNING,
            ExecutionStatus.RUN_PAUSED,
            ExecutionStatus.UNKNOWN);

    /** Whoever began such a run long ago need not be there. */
    private static final Set<InitiationType> BY_THEMSELVES = Set.of(
            InitiationType.SCHEDULED,
            InitiationType.API,
            InitiationType.WLM,
            InitiationType.EXPORT,
            InitiationType.IMPORT,
            InitiationType.MIGRATION);

    /** As many as the vendor gives at once: a list in pages loses rows when a bot ends between two of them. */
    private static final int ALL_AT_ONCE = 10_000;

    private static final String PERMISSIONS =
            "it needs View everyone's in-progress activity and View and manage ALL devices";

    private final ControlRoomClient controlRoom;

    BotRuns(ControlRoomClient controlRoom) {
        this.controlRoom = controlRoom;
    }

    Busy busy(Account account) {
        return ask(account).busy;
    }

    /** Asks again; empty if it is known by then. */
    Optional<String> whyNotKnown(Account account) {
        return ask(account).why;
    }

    private Answer ask(Account account) {
        if (controlRoom.dialect() == Dialect.V1) {
            return Answer.notKnown("the v1 dialect does not tell who runs bots");
        }
        try {
            List<Execution> underWay = underWay();
            if (underWay.isEmpty()) {
                return showsAnything()
                        ? Answer.of(Busy.NO)
                        : Answer.notKnown("the Control Room shows the account no bots that run or ran; " + PERMISSIONS);
            }
            return ask(account, underWay);
        } catch (ForbiddenException e) {
            return Answer.notKnown("the Control Room does not let the account see who runs bots; " + PERMISSIONS);
        } catch (NotFoundException e) {
            return Answer.notKnown("this release of the Control Room has no list of bots that run");
        }
    }

    /** The statuses are looked at again: of what ran long ago, a server that passes over the filter would tell, too. */
    private List<Execution> underWay() {
        return controlRoom
                .activities()
                .list(query ->
                        query.filter(ExecutionFields.STATUS.in(UNDER_WAY)).pageSize(ALL_AT_ONCE))
                .stream()
                .filter(run -> run.status().map(UNDER_WAY::contains).orElse(true))
                .collect(Collectors.toList());
    }

    private boolean showsAnything() {
        return controlRoom.activities().list().first().isPresent();
    }

    private Answer ask(Account account, List<Execution> underWay) {
        Predicate<Execution> theirs = run -> runsAs(run, account) || isBegunBy(run, account);
        if (underWay.stream().anyMatch(theirs.and(BotRuns::isSeen))) {
            return Answer.of(Busy.YES);
        }
        Set<DeviceId> devices = devices(account);
        theirs = theirs.or(run -> run.deviceId().filter(devices::contains).isPresent());
        if (underWay.stream().noneMatch(theirs)) {
            return Answer.of(Busy.NO);
        }
        return underWay.stream().anyMatch(theirs.and(BotRuns::isSeen))
                ? Answer.of(Busy.YES)
                : Answer.notKnown("the Control Room has lost sight of a bot of theirs");
    }

    private static boolean runsAs(Execution run, Account account) {
        return run.userId()
                .map(id -> id.value().equals(account.id()))
                .orElseGet(() ->
                        run.userName().filter(account.name()::equalsIgnoreCase).isPresent());
    }

    private static boolean isBegunBy(Execution run, Account account) {
        return run.createdBy().filter(id -> id.value().equals(account.id())).isPresent()
                && run.initiationType().filter(BY_THEMSELVES::contains).isEmpty();
    }

    private static boolean isSeen(Execution run) {
        return run.status().filter(ExecutionStatus.UNKNOWN::equals).isEmpty();
    }

    private Set<DeviceId> devices(Account account) {
        UserId person = UserId.of(account.id());
        return controlRoom.devices().list(query -> query.filter(DeviceFields.USER_ID.eq(person))).stream()
                .filter(device -> device.defaultUsers().stream()
                        .anyMatch(user -> user.id().equals(person)))
                .map(Device::id)
                .collect(Collectors.toSet());
    }

    private static final class Answer {
        private final Busy busy;
        private final Optional<String> why;

        private Answer(Busy busy, Optional<String> why) {
            this.busy = busy;
            this.why = why;
        }

        static Answer of(Busy busy) {
            return new Answer(busy, Optional.empty());
        }

        static Answer notKnown(String why) {
            return new Answer(Busy.NOT_KNOWN, Optional.of(why));
        }
    }
}
