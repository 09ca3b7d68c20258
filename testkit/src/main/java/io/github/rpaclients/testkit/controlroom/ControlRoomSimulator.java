package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.Journal;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Router;
import io.github.rpaclients.testkit.internal.SimulatorServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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
    private final Dialect dialect;
    private final ControlRoomState state = new ControlRoomState();
    private final Sessions sessions = new Sessions(state);
    private final Users users = new Users(state, sessions);
    private final String tenantLicenseToken = Jwt.of(Json.object("iss", "license-server"));
    private final UserShapes shapes;
    private final RolesEndpoint roles;
    private final LicensesEndpoint licenses;
    private final SimulatorServer server;

    private ControlRoomSimulator(Dialect dialect) {
        this.dialect = dialect;
        this.shapes = dialect == Dialect.V2 ? new UserShapesV2(state) : new UserShapesV1(state);
        Gate gate = new Gate(state, sessions);
        this.roles = new RolesEndpoint(state, gate, dialect);
        this.licenses = new LicensesEndpoint(state, gate, tenantLicenseToken);
        DefaultCompany.moveInto(state, users);
        this.server = SimulatorServer.start(routes(gate));
    }

    /** A current release: the v2 dialect. */
    public static ControlRoomSimulator start() {
        return new ControlRoomSimulator(Dialect.V2);
    }

    /** An old on-premises release: the v1 dialect, no licence counts. */
    public static ControlRoomSimulator startV1() {
        return new ControlRoomSimulator(Dialect.V1);
    }

    /** Scheme, host and port, without a trailing slash. */
    public URI url() {
        return server.url();
    }

    /** What was asked for. Bodies hold secrets. */
    public Journal journal() {
        return server.journal();
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

    public String adminPassword() {
        return passwordOf(DefaultCompany.ADMIN);
    }

    /** Holds a backslash, as keys did up to A360 v.24. */
    public String adminApiKey() {
        synchronized (state) {
            return users.named(DefaultCompany.ADMIN).apiKey();
        }
    }

    /** The secret in the licence details. */
    public String tenantLicenseToken() {
        return tenantLicenseToken;
    }

    /** Adds, changes and removes users behind the back of the API. */
    public Users users() {
        return users;
    }

    /** The user as the answer to a GET in the dialect spoken here, always with the id. */
    public String user(String username) {
        synchronized (state) {
            return Json.text(shapes.complete(users.named(username)));
        }
    }

    /** The device licences of the user, in the order of the last write. */
    public List<String> featuresOf(String username) {
        synchronized (state) {
            return List.copyOf(users.named(username).features());
        }
    }

    /** The password that logs in now; shows whether a write changed it. */
    public String passwordOf(String username) {
        synchronized (state) {
            return users.named(username).password();
        }
    }

    /** The failed logins since the last good one. */
    public int failedLogins(String username) {
        synchronized (state) {
            return users.named(username).failedLogins();
        }
    }

    /** How many tokens of the user are good at the moment. */
    public int openTokens(String username) {
        synchronized (state) {
            return sessions.count(users.named(username).id());
        }
    }

    /** Ends all tokens of the user, as an administrator or a restart would. */
    public ControlRoomSimulator endTokens(String username) {
        synchronized (state) {
            sessions.endAll(users.named(username).id());
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
     * Everything as JSON, for comparison byte by byte: users by id, roles by id, licences in the order they were added.
     *
     * <p>A user that was written and written back differs in what the server stamps: {@code version}, {@code updatedOn}
     * and {@code updatedBy}. A login stamps {@code lastLoginTime}.
     */
    public String json() {
        synchronized (state) {
            JsonArray allUsers = new JsonArray();
            state.users().forEach(user -> allUsers.add(shapes.complete(user)));
            JsonArray allRoles = new JsonArray();
            state.roles().forEach(role -> allRoles.add(roles.item(role)));
            JsonArray allLicenses = new JsonArray();
            state.licenses().forEach(license -> allLicenses.add(licenses.row(license)));
            JsonObject all = Json.object("users", allUsers, "roles", allRoles, "licenses", allLicenses);
            return Json.text(all);
        }
    }

    /** The clock for token expiry and time stamps; the system's unless set. */
    public ControlRoomSimulator clock(Clock clock) {
        return set(s -> s.clock = clock);
    }

    /** How long the tokens given out from now on live; 20 minutes unless set, counted in whole seconds. */
    public ControlRoomSimulator tokenLifetime(Duration lifetime) {
        return set(s -> s.tokenLifetime = lifetime);
    }

    /** How many failed logins disable a user; 3 unless set. */
    public ControlRoomSimulator failedLoginsUntilDisabled(int count) {
        return set(s -> s.failedLoginsUntilDisabled = count);
    }

    /** Whether a v2 login tells the life of its token instead of {@code "0"}; off unless set. */
    public ControlRoomSimulator ttlSecondsAtLogin(boolean told) {
        return set(s -> s.ttlSecondsAtLogin = told);
    }

    /** Whether v2 answers to create, get and update carry the id, which the vendor's schema omits; off unless set. */
    public ControlRoomSimulator idInSingleAnswers(boolean carried) {
        return set(s -> s.idInSingleAnswers = carried);
    }

    /** Whether list answers have a {@code page}, which some servers leave out; on unless set. */
    public ControlRoomSimulator pageInListAnswers(boolean present) {
        return set(s -> s.pageInListAnswers = present);
    }

    /** The number of rows a list is cut to, whatever length was asked for; 1000 unless set. */
    public ControlRoomSimulator maxPageLength(int rows) {
        return set(s -> s.maxPageLength = rows);
    }

    /** The status for a device licence without a free seat, which is documented nowhere; 400 unless set. */
    public ControlRoomSimulator seatRefusalStatus(int status) {
        return set(s -> s.seatRefusalStatus = status);
    }

    /** The status for a username in use, 400 or 409 by the vendor's pages; 409 unless set. */
    public ControlRoomSimulator duplicateUserStatus(int status) {
        return set(s -> s.duplicateUserStatus = status);
    }

    private ControlRoomSimulator set(Consumer<Settings> change) {
        synchronized (state) {
            change.accept(state.settings());
        }
        return this;
    }

    private Router routes(Gate gate) {
        AuthenticationEndpoint authentication = new AuthenticationEndpoint(state, sessions, gate, shapes);
        UsersEndpoint user = new UsersEndpoint(state, sessions, gate, shapes);
        boolean v2 = dialect == Dialect.V2;
        String login = dialect.prefix() + "/authentication";
        String management = dialect.prefix() + "/usermanagement";
        Router router = new Router()
                .on("POST", login, admin(v2 ? authentication::logInV2 : authentication::logInV1))
                .on("POST", login + "/token", admin(v2 ? authentication::refreshV2 : authentication::refreshV1))
                .on("GET", "/v1/authentication/token", admin(authentication::validate))
                .on("POST", "/v1/authentication/logout", admin(authentication::logOut))
                .on("POST", management + "/users/list", admin(user::list))
                .on("POST", management + "/users", admin(user::create))
                .on("GET", management + "/users/{id}", admin(user::get))
                .on("PUT", management + "/users/{id}", admin(user::update))
                .on("DELETE", management + "/users/{id}", admin(v2 ? user::deleteV2 : user::deleteV1))
                .on("POST", management + "/roles/list", admin(roles::list))
                .on("GET", management + "/roles/{id}", admin(v2 ? roles::getV2 : roles::getV1));
        if (v2) {
            router.on("POST", "/v2/license/product/list", license(licenses::products))
                    .on("GET", "/v2/license/details", license(licenses::details))
                    // the path lives on with GET; without this line the POST would be 405
                    .on("POST", "/v1/authentication/token", r -> Answer.of(404));
        }
        return router;
    }

    private Function<Request, Answer> admin(Function<Request, Answer> handler) {
        return handled(handler, false);
    }

    private Function<Request, Answer> license(Function<Request, Answer> handler) {
        return handled(handler, true);
    }

    private Function<Request, Answer> handled(Function<Request, Answer> handler, boolean integerCode) {
        return request -> {
            synchronized (state) {
                try {
                    return handler.apply(request);
                } catch (ControlRoomError e) {
                    return e.answer(integerCode);
                }
            }
        };
    }
}
