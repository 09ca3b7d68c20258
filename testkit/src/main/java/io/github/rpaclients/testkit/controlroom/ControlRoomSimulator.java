package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.ReceivedRequests;
import io.github.rpaclients.testkit.ScriptedAnswer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Scripts;
import io.github.rpaclients.testkit.internal.SeedObject;
import io.github.rpaclients.testkit.internal.SimulatorServer;
import io.github.rpaclients.testkit.internal.Unknown;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An Automation Anywhere Control Room on the loopback address, for tests and for trying things out: login, users, roles
 * and licences, devices and their pools, runs of bots and their activities, a credential vault and an audit log, with the state of
 * a small company and the habits of the vendor.
 *
 * <p>What bites first, here as there:
 *
 * <ul>
 *   <li>A release speaks one dialect: the paths of the other are 404.
 *   <li>Three failed logins disable the user; from then on the right secret gets 401 too.
 *   <li>A password login of a user ends the earlier tokens of that user, unless multi-login is allowed and asked for;
 *       a refresh ends the old token at once.
 *   <li>A PUT replaces the user: what it leaves out is cleared, the roles are the complete set. Nothing guards against
 *       lost updates but in the vault, where an update over another one is 409.
 *   <li>A new run is missing from the list of activities at first. From then on it is over as soon as somebody looks, unless
 *       {@link #bot}, {@link #activity} or the settings say otherwise.
 *   <li>A list is ordered by id, highest first, and cut silently; a page under the wrong name is not looked at.
 * </ul>
 *
 * <p>The whole list, with the switch and the test of each, is in {@code docs/testkit/control-room-behaviour.md}; so is
 * which side the simulator takes where the vendor is silent or contradicts itself.
 *
 * <p>What is known of the vendor and not simulated answers 501 until a test says an {@link #answer(String, String)}.
 *
 * <p>In JUnit tests, {@link ControlRoomExtension} starts, resets and closes one; it is the only subclass there can be.
 *
 * <p>Safe for use by several threads.
 */
public class ControlRoomSimulator implements AutoCloseable {
    private final String tenantLicenseToken = Jwt.of(Json.object("iss", "license-server"));
    private final Clock clock;
    private final Duration tokenLifetime;
    private final ControlRoomState state;
    private final Sessions sessions;
    private final Users users;
    private final LicensesEndpoint licenses;
    private final ControlRoomSettings settings;
    private final UserShapes shapes;
    private final Scripts scripts = new Scripts();
    private final Company company;
    private final String companyAtStart;
    private final SimulatorServer server;

    ControlRoomSimulator(ControlRoomSimulatorBuilder builder) {
        clock = builder.clock;
        tokenLifetime = builder.tokenLifetime;
        state = new ControlRoomState(new Settings(clock, tokenLifetime));
        sessions = new Sessions(state);
        users = new Users(state, sessions);
        licenses = new LicensesEndpoint(state, new Gate(state, sessions), tenantLicenseToken);
        settings = new ControlRoomSettings(state, licenses);
        shapes = builder.dialect == Dialect.V2 ? new UserShapesV2(state) : new UserShapesV1(state);
        company = new Company(state, sessions);
        if (builder.company == null) {
            DefaultCompany.moveInto(state, users);
        } else {
            company.load(builder.company);
        }
        companyAtStart = company.json();
        server = SimulatorServer.start(
                new Routes(state, sessions, shapes, licenses, scripts).of(builder.dialect),
                clock::instant,
                builder.address,
                builder.port);
    }

    /** A current release: the v2 dialect. */
    public static ControlRoomSimulator start() {
        return builder().start();
    }

    /** An old on-premises release: the v1 dialect, no licence counts. */
    public static ControlRoomSimulator startV1() {
        return builder().v1().start();
    }

    /** For everything else that can be different. */
    public static ControlRoomSimulatorBuilder builder() {
        return new ControlRoomSimulatorBuilder();
    }

    /** Scheme, host and port, without a trailing slash. */
    public URI url() {
        return server.url();
    }

    /** What was asked for. Bodies hold secrets. */
    public ReceivedRequests requests() {
        return server.requests();
    }

    /** What goes wrong next. */
    public Faults faults() {
        return server.faults();
    }

    /**
     * Lets the vendor answer what the test says: first of all what is not simulated, which is 501 otherwise, but also
     * what is, and paths that nobody knows. Only where somebody signs in it needs no token.
     *
     * @param method empty for any
     * @param pathPart a part of the path that cuts no word, for example {@code /v2/botinsight/data}
     */
    public ScriptedAnswer answer(String method, String pathPart) {
        return scripts.add(method, pathPart);
    }

    @Override
    public void close() {
        server.close();
    }

    /** The name of the service user that may do everything. */
    public String adminUsername() {
        return DefaultCompany.ADMIN;
    }

    /** The password of that user, as it is now. */
    public String adminPassword() {
        return user(DefaultCompany.ADMIN).password();
    }

    /** The apiKey of that user; holds a backslash, as keys did up to A360 v.24. */
    public String adminApiKey() {
        return user(DefaultCompany.ADMIN).apiKey();
    }

    /** The secret in the licence details. */
    public String tenantLicenseToken() {
        return tenantLicenseToken;
    }

    /** What can be changed while the simulator runs. */
    public ControlRoomSettings settings() {
        return settings;
    }

    /**
     * The user of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ControlRoomUser user(String username) {
        synchronized (state) {
            state.named(username);
            return new ControlRoomUser(state, sessions, users, shapes, username);
        }
    }

    /**
     * Adds a user with the role AAE_Basic, the password {@code pw-} and the name, and the address {@code
     * name@acme.example}.
     *
     * @throws IllegalArgumentException if the name is empty or in use
     */
    public ControlRoomSimulator addPerson(String username, String firstName, String lastName) {
        return addUser(Json.text(Json.object("username", username, "firstName", firstName, "lastName", lastName)));
    }

    /**
     * Adds a user. Only {@code username} is needed; what is left out is as with {@link #addPerson}.
     *
     * @param json the members of a v2 create request in either dialect, also {@code id}, {@code apiKey} and what otherwise
     *     only the server writes, such as {@code lastLoginTime}; single quotes will do, unknown members are kept
     * @throws IllegalArgumentException if the name is missing, name or id are in use, or a member is of the wrong type
     */
    public ControlRoomSimulator addUser(String json) {
        synchronized (state) {
            users.add(SeedObject.byHand("user", json));
        }
        return this;
    }

    /** Sets how many seats of a feature were bought; seats in use stay in use even if they are more. */
    public ControlRoomSimulator licenses(String feature, int purchased) {
        synchronized (state) {
            state.licenseOf(feature).purchased(purchased);
        }
        return this;
    }

    /** Sets how many of the seats other Control Rooms use; 0 unless set. */
    public ControlRoomSimulator licensesElsewhere(String feature, int used) {
        synchronized (state) {
            state.licenseOf(feature).usedElsewhere(used);
        }
        return this;
    }

    /** Sets what the seats of a feature are counted in, {@code SECONDS} for time; {@code NUMBER} unless set. */
    public ControlRoomSimulator licenseUnit(String feature, String unit) {
        synchronized (state) {
            state.licenseOf(feature).unit(unit);
        }
        return this;
    }

    /** The bots, folders and other files. */
    public ControlRoomRepository repository() {
        return new ControlRoomRepository(state);
    }

    /**
     * Adds a queue of workload management, and the model of its work items under the same name. Nobody but administrators may
     * see it; it shows the first ten attributes in lists.
     *
     * @param attributes their types by their names, {@code TEXT}, {@code NUMBER} or {@code DATE}, for example {@code
     *     {'invoice':'TEXT','amount':'NUMBER'}}; single quotes will do
     * @throws IllegalArgumentException if the name is in use, or there is another type
     */
    public ControlRoomSimulator addQueue(String name, String attributes) {
        synchronized (state) {
            ControlRoomQueue.add(state, name, SeedObject.byHand("attributes of " + name, attributes));
        }
        return this;
    }

    /**
     * The queue of this name, to be filled, looked at and worked through.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ControlRoomQueue queue(String name) {
        synchronized (state) {
            return ControlRoomQueue.named(state, name);
        }
    }

    /**
     * The rows of any area that is kept beside users, roles and licences, to be seeded and looked at.
     *
     * @param set the vendor's word, for example {@code devices}
     * @throws IllegalArgumentException if no such set is kept; the message names those that are
     */
    public ControlRoomEntities entities(String set) {
        return SimulatedArea.types().stream()
                .filter(type -> type.name.equals(set))
                .findFirst()
                .map(type -> new ControlRoomEntities(state, type))
                .orElseThrow(() -> Unknown.named(
                        "The Control Room",
                        "set",
                        set,
                        SimulatedArea.types().stream().map(type -> type.name).collect(Collectors.toList())));
    }

    /**
     * The last execution of this name.
     *
     * @param name its id, the id of its deployment, or the name of the automation
     * @throws IllegalArgumentException if there is none
     */
    public ControlRoomActivity activity(String name) {
        synchronized (state) {
            List<JsonObject> runs = state.rows(ActivitiesEndpoint.TYPE).all();
            return runs.stream()
                    .filter(run -> Stream.of("id", "deploymentId", "automationName")
                            .anyMatch(member -> Json.string(run, member).equals(name)))
                    .reduce((earlier, later) -> later)
                    .map(run -> new ControlRoomActivity(state, Json.string(run, "id")))
                    .orElseThrow(() -> Unknown.named(
                            "The Control Room",
                            "activity",
                            name,
                            runs.stream()
                                    .map(run -> Json.string(run, "automationName"))
                                    .collect(Collectors.toList())));
        }
    }

    /** All executions in the order in which they were deployed. */
    public List<ControlRoomActivity> activities() {
        synchronized (state) {
            return state.rows(ActivitiesEndpoint.TYPE).all().stream()
                    .map(run -> new ControlRoomActivity(state, Json.string(run, "id")))
                    .collect(Collectors.toList());
        }
    }

    /**
     * What becomes of runs of a bot from now on.
     *
     * @param name the name of the bot, its id, or the name of an automation, which goes before the others
     */
    public ControlRoomBot bot(String name) {
        return new ControlRoomBot(state, name);
    }

    /**
     * Closes the credential vault, as a restart does in manual mode: whatever is asked of it gets 500 until somebody opens
     * it with the private key that its keys were made or replaced with.
     */
    public ControlRoomSimulator closeVault() {
        synchronized (state) {
            VaultEndpoint.close(state);
        }
        return this;
    }

    /** Takes the permission from everybody, whatever the roles say. */
    public ControlRoomSimulator deny(Permission permission) {
        synchronized (state) {
            state.denied().add(permission);
        }
        return this;
    }

    /** Gives the permission back to those whose roles have it. */
    public ControlRoomSimulator allow(Permission permission) {
        synchronized (state) {
            state.denied().remove(permission);
        }
        return this;
    }

    /**
     * All there is in the Control Room as one JSON text in neither dialect, to be compared or {@linkplain #load(String)
     * loaded}: users by id, their failed logins, roles by id, licences in the order they were added, permissions taken
     * from everybody, and the rows of all other sets. The secrets in it are those of the simulated world. Tokens, settings and the audit log are not
     * in it.
     *
     * <p>A user that was written and written back differs in what the server stamps: {@code version}, {@code updatedOn}
     * and {@code updatedBy}. A login stamps {@code lastLoginTime}.
     */
    public String json() {
        return company.json();
    }

    /**
     * Replaces all there is in the Control Room. What is absent is empty; what users lack they get as from {@link
     * #addUser}, and they keep members nobody knows. Ids given out from now on are the lowest free ones. Tokens of
     * users who are gone or disabled end; all other tokens, settings, requests and faults stay as they are.
     *
     * @param json as {@link #json()} gives it
     * @throws IllegalArgumentException if something does not fit; the message names it, and nothing has changed
     */
    public ControlRoomSimulator load(String json) {
        company.load(json);
        return this;
    }

    /**
     * Returns to the moment of the start: its company, no token given out, all settings as they were, ids counting from
     * the beginning, nothing received, no fault armed and no answer scripted. A request that is being answered meanwhile may still be among those received.
     */
    public ControlRoomSimulator reset() {
        synchronized (state) {
            company.load(companyAtStart);
            sessions.startOver();
            state.settings(new Settings(clock, tokenLifetime));
            state.outcomes().clear();
            licenses.lag(false);
        }
        requests().clear();
        faults().clear();
        scripts.clear();
        return this;
    }
}
