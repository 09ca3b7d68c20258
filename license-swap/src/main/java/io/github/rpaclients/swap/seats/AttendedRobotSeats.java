package io.github.rpaclients.swap.seats;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.ReadProgress;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.SwapRefusedException;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.settings.License;
import io.github.rpaclients.uipath.orchestrator.users.AttendedRobot;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * UiPath, where the organization does not manage user licences: a seat is the attended robot of an Orchestrator user, and
 * its type, such as {@code Development}, is the licence it takes.
 *
 * <p>Scopes {@code OR.Users} and {@code OR.Settings.Read}. Immutable, and safe for use by several threads.
 */
public final class AttendedRobotSeats implements SeatProvider {
    /** How the seat is taken from a user; the vendor does not say which of them a server goes by. */
    public enum Release {
        /** The user loses the right to an attended robot and keeps the robot, its id and its settings. */
        KEEP_ROBOT,
        /** The user loses the robot too; a robot given back later has another id. */
        REMOVE_ROBOT
    }

    private static final List<RobotType> NOT_OF_PEOPLE = List.of(
            RobotType.UNATTENDED,
            RobotType.NON_PRODUCTION,
            RobotType.TEST_AUTOMATION,
            RobotType.of("Headless"),
            RobotType.of("AutomationCloud"));

    private static final String GROUP = "that gives the right to an attended robot";

    private final String place;
    private final OrchestratorClient orchestrator;
    private final OrchestratorUsers users;
    private final Release release;
    private final Everybody everybody;

    private AttendedRobotSeats(
            String place,
            OrchestratorClient orchestrator,
            OrchestratorUsers users,
            Release release,
            Everybody everybody) {
        this.place = place;
        this.orchestrator = orchestrator;
        this.users = users;
        this.release = release;
        this.everybody = everybody;
    }

    /** Seats of the tenant that a connection signs in to, released with {@link Release#KEEP_ROBOT}. */
    public static AttendedRobotSeats over(UiPathConnection connection) {
        OrchestratorClient orchestrator = OrchestratorClient.over(connection);
        return new AttendedRobotSeats(
                Places.of(connection.deployment()),
                orchestrator,
                new OrchestratorUsers(orchestrator),
                Release.KEEP_ROBOT,
                new Everybody(ReadProgress.none()));
    }

    /** The same with another way to release a seat. */
    public AttendedRobotSeats releasing(Release way) {
        return new AttendedRobotSeats(place, orchestrator, users, way, everybody);
    }

    @Override
    public String system() {
        return "UiPath attended robots";
    }

    @Override
    public String place() {
        return place;
    }

    @Override
    public AttendedRobotSeats telling(ReadProgress progress) {
        return new AttendedRobotSeats(place, orchestrator, users, release, new Everybody(progress));
    }

    @Override
    public Account find(Person person) {
        return users.find(person);
    }

    @Override
    public Map<Person, Account> findAll(Collection<Person> people) {
        return users.findAll(people, everybody);
    }

    @Override
    public SeatCount count(Seat seat) {
        License license = orchestrator.settings().license();
        if (license.userLicensingEnabled().orElse(false)) {
            throw new SwapRefusedException("The organization manages user licences, so the type of a robot takes no"
                    + " licence; move a user licence instead");
        }
        String word = type(seat).canonical().value();
        long total = license.allowed().getOrDefault(word, 0L);
        if (total == 0) {
            throw new SwapRefusedException("The tenant has no licence " + seat + "; it has "
                    + Texts.list(license.allowed().entrySet().stream()
                            .filter(entry -> entry.getValue() > 0)
                            .map(Map.Entry::getKey)
                            .sorted()));
        }
        return count(license, word, total);
    }

    private static SeatCount count(License license, String word, long total) {
        return SeatCount.of(total, total - license.used().getOrDefault(word, 0L));
    }

    /** Those of robots that work without a person are left out. */
    @Override
    public Map<String, SeatCount> licences() {
        License license = orchestrator.settings().license();
        Map<String, SeatCount> licences = new TreeMap<>();
        license.allowed().forEach((word, total) -> {
            if (total > 0 && NOT_OF_PEOPLE.stream().noneMatch(type -> type.sameAs(RobotType.of(word)))) {
                licences.put(word, count(license, word, total));
            }
        });
        return licences;
    }

    @Override
    public List<Holder> holders(Seat seat) {
        List<Holder> holders = new ArrayList<>();
        everybody.read("the users of the tenant", orchestrator.users().list(), user -> {
            if (has(user, seat)) {
                Account account = OrchestratorUsers.account(user);
                holders.add(onlyThroughGroup(user) ? Holder.throughGroup(account, GROUP) : Holder.of(account));
            }
        });
        return List.copyOf(holders);
    }

    @Override
    public Holding read(Account account, Seat seat) {
        User user = orchestrator.users().get(id(account));
        boolean has = has(user, seat);
        String licenses = robot(user).map(RobotType::value).orElse("none");
        Holding holding = Holding.of(account, has, licenses, RobotState.of(user).toJson());
        return has && onlyThroughGroup(user) ? holding.inheritedFrom(GROUP) : holding;
    }

    private static boolean has(User user, Seat seat) {
        return robot(user).map(type -> type.sameAs(type(seat))).orElse(false);
    }

    /** The robot that the user may use. */
    private static Optional<RobotType> robot(User user) {
        return user.mayHaveRobotSession().orElse(false)
                ? user.robotProvision().flatMap(AttendedRobot::robotType)
                : Optional.empty();
    }

    private static boolean onlyThroughGroup(User user) {
        return user.explicitMayHaveRobotSession().map(own -> !own).orElse(false);
    }

    @Override
    public Busy busy(Account account) {
        return users.busy(id(account));
    }

    @Override
    public void release(Account account, Seat seat) {
        if (release == Release.REMOVE_ROBOT) {
            orchestrator.users().removeRobot(id(account));
        } else {
            orchestrator.users().update(id(account), user -> user.withMayHaveRobotSession(false));
        }
    }

    @Override
    public void grant(Account account, Seat seat) {
        orchestrator.users().provisionRobot(id(account), type(seat));
    }

    @Override
    public void restore(Holding before, Seat seat) {
        RobotState state = RobotState.parse(before.state());
        orchestrator.users().update(id(before.account()), state::putBack);
    }

    @Override
    public Optional<String> repairPlace() {
        return Optional.of("Tenant > Manage access > the user > Robot setup");
    }

    private static UserId id(Account account) {
        return UserId.of(Long.parseLong(account.id()));
    }

    private static RobotType type(Seat seat) {
        return RobotType.of(seat.word());
    }
}
