package io.github.rpaclients.testkit.controlroom;

import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.ReceivedRequests;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.SeedObject;
import io.github.rpaclients.testkit.internal.SimulatorServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/**
 * An Automation Anywhere Control Room on the loopback address, for tests and for trying things out: login, users, roles
 * and licences, with the state of a small company and the habits of the vendor.
 *
 * <p>What bites here as it does there:
 *
 * <ul>
 *   <li>A release speaks one dialect: the paths of the other are 404.
 *   <li>Three failed logins disable the user; from then on the right secret gets 401 too.
 *   <li>A password login of a user ends the earlier tokens of that user, unless multi-login is allowed and asked for;
 *       an apiKey login ends none.
 *   <li>A refresh ends the old token at once.
 *   <li>The token goes into {@code X-Authorization}, without {@code Bearer}; together with {@code Authorization} it is
 *       refused with 400.
 *   <li>{@code ttlSeconds} is a string, and {@code "0"} at login.
 *   <li>A PUT replaces the user: what it leaves out is cleared, the roles are the complete set. Nothing guards against
 *       lost updates.
 *   <li>A device licence is a word in {@code licenseFeatures}; there is no other way to assign one. Changing it takes a
 *       permission of its own, and the last seat can be gone.
 *   <li>Seats are counted over several Control Rooms; licence names are CamelCase in the counts and upper case on users.
 *   <li>A single user of the v2 dialect has no {@code id}; a user in a list has neither {@code lastLoginTime} nor
 *       {@code multipleLoginAllowed}.
 *   <li>Ids are 64-bit, numbers in v1 and strings in v2; margaret's is above 2^53.
 *   <li>A list is ordered by id, highest first, and cut silently; a page under the wrong name is not looked at.
 *   <li>The code of an error is a string, in the licence area an integer.
 * </ul>
 *
 * <p>Where the vendor is silent the simulator takes a side: a missing seat is 400 and a name in use 409, both settable;
 * wrong and expired apiKeys count as failed logins; a disabled user's tokens are refused; a username cannot be changed; a PUT
 * without a password keeps it; creating a user and changing its roles take {@link Permission#MANAGE_ROLES}; texts that
 * were cleared are null.
 *
 * <p>Safe for use by several threads.
 */
public final class ControlRoomSimulator implements AutoCloseable {
    private final String tenantLicenseToken = Jwt.of(Json.object("iss", "license-server"));
    private final Clock clock;
    private final Duration tokenLifetime;
    private final ControlRoomState state;
    private final Sessions sessions;
    private final Users users;
    private final ControlRoomSettings settings;
    private final UserShapes shapes;
    private final Company company;
    private final String companyAtStart;
    private final SimulatorServer server;

    ControlRoomSimulator(ControlRoomSimulatorBuilder builder) {
        clock = builder.clock;
        tokenLifetime = builder.tokenLifetime;
        state = new ControlRoomState(new Settings(clock, tokenLifetime));
        sessions = new Sessions(state);
        users = new Users(state, sessions);
        settings = new ControlRoomSettings(state);
        shapes = builder.dialect == Dialect.V2 ? new UserShapesV2(state) : new UserShapesV1(state);
        company = new Company(state, sessions);
        if (builder.company == null) {
            DefaultCompany.moveInto(state, users);
        } else {
            company.load(builder.company);
        }
        companyAtStart = company.json();
        server = SimulatorServer.start(
                new Routes(state, sessions, shapes, tenantLicenseToken).of(builder.dialect), clock::instant);
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
            users.named(username);
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
     * loaded}: users by id, their failed logins, roles by id, licences in the order they were added, and permissions taken
     * from everybody. The secrets in it are those of the simulated world. Tokens and settings are not in it.
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
     * the beginning, nothing received and no fault armed. A request that is being answered meanwhile may still be among those received.
     */
    public ControlRoomSimulator reset() {
        synchronized (state) {
            company.load(companyAtStart);
            sessions.startOver();
            state.settings(new Settings(clock, tokenLifetime));
        }
        requests().clear();
        faults().clear();
        return this;
    }
}
