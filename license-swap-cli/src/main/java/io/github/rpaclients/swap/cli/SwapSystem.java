package io.github.rpaclients.swap.cli;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.seats.AttendedRobotSeats;
import io.github.rpaclients.swap.seats.DeviceLicenseSeats;
import io.github.rpaclients.swap.seats.GroupMembershipSeats;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.lease.LeaseClient;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The systems that seats can be in, each with the settings it needs. */
enum SwapSystem {
    UIPATH_USER_LICENSES("uipath-user-licenses") {
        @Override
        List<String> keys() {
            return with(UIPATH, BUSY_TENANTS);
        }

        @Override
        AccountConnection connect(Settings settings, HttpOptions http) {
            return organization(
                    settings,
                    http,
                    new Scopes(settings, "PM.License", "PM.User.Read", "OR.Users.Read"),
                    UserLicenseSeats::over,
                    UserLicenseSeats::withoutAskingWhoIsBusy,
                    UserLicenseSeats::askingAlso);
        }
    },
    UIPATH_GROUP_LICENSES("uipath-group-licenses") {
        @Override
        List<String> keys() {
            return with(UIPATH, GROUP, LICENCE_WAIT, BUSY_TENANTS);
        }

        @Override
        AccountConnection connect(Settings settings, HttpOptions http) {
            String group = settings.required(GROUP);
            Duration longest = settings.duration(LICENCE_WAIT).orElse(GroupMembershipSeats.PATIENCE);
            return organization(
                    settings,
                    http,
                    new Scopes(settings, "PM.Group", "PM.License.Read", "PM.User.Read", "OR.Users.Read"),
                    connection -> GroupMembershipSeats.over(connection, group)
                            .waitingAtMost(longest)
                            .sleepingBy(http.sleeper()),
                    GroupMembershipSeats::withoutAskingWhoIsBusy,
                    GroupMembershipSeats::askingAlso);
        }
    },
    UIPATH_ATTENDED_ROBOTS("uipath-attended-robots") {
        @Override
        List<String> keys() {
            return UIPATH;
        }

        @Override
        AccountConnection connect(Settings settings, HttpOptions http) {
            Scopes scopes = new Scopes(settings, "OR.Users", "OR.Settings.Read");
            UiPathConnection connection = uiPath(settings, http, scopes, settings.required("tenant"));
            OrchestratorClient orchestrator = OrchestratorClient.over(connection);
            return new AccountConnection(AttendedRobotSeats.over(connection), connection::close)
                    .objecting(() -> orchestrator
                                    .settings()
                                    .license()
                                    .userLicensingEnabled()
                                    .orElse(false)
                            ? Optional.of("The organization manages user licences; write system = "
                                    + UIPATH_USER_LICENSES + " or " + UIPATH_GROUP_LICENSES)
                            : Optional.empty())
                    .askingFor(scopes);
        }
    },
    CONTROLROOM_DEVICE_LICENSES("controlroom-device-licenses") {
        @Override
        List<String> keys() {
            return CONTROL_ROOM;
        }

        @Override
        AccountConnection connect(Settings settings, HttpOptions http) {
            ControlRoomClient controlRoom = controlRoom(settings, http);
            return new AccountConnection(DeviceLicenseSeats.of(controlRoom), controlRoom::close).disablingUsers();
        }
    };

    private static final String BUSY_TENANTS = "busy-tenants";
    private static final String GROUP = "group";
    private static final String LICENCE_WAIT = "licence-wait";
    private static final String KNOWN_AS = "known-as";
    private static final List<String> UIPATH = List.of(
            "system", "deployment", "url", "organization", "tenant", "client-id", "client-secret", "scopes", KNOWN_AS);
    private static final List<String> CONTROL_ROOM =
            List.of("system", "url", "dialect", "username", "api-key", "password", KNOWN_AS);

    private final String word;

    SwapSystem(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    /** The clients that the settings describe; refuses settings that are not for their system. Calls nobody. */
    static AccountConnection open(Settings settings, HttpOptions http) {
        SwapSystem system = settings.oneOf("system", SwapSystem.class);
        List<String> keys = new ArrayList<>(system.keys());
        keys.addAll(NoticeSettings.KEYS);
        settings.checkKeys(keys);
        return system.connect(settings, http).knownAs(settings.optional(KNOWN_AS));
    }

    /** The keys its settings may have besides those of notices, in the order a person would write them. */
    abstract List<String> keys();

    abstract AccountConnection connect(Settings settings, HttpOptions http);

    private static List<String> with(List<String> keys, String... more) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(List.of(more));
        return all;
    }

    /** Seats of an organization that manages user licences, in whichever way. */
    private static <S extends SeatProvider> AccountConnection organization(
            Settings settings,
            HttpOptions http,
            Scopes scopes,
            Function<UiPathConnection, S> over,
            UnaryOperator<S> askingNobody,
            BiFunction<S, OrchestratorClient, S> askingAlso) {
        if (kind(settings) == Deployment.STANDALONE) {
            throw settings.bad(
                    "deployment",
                    "A standalone Orchestrator has no user licences; write system = " + UIPATH_ATTENDED_ROBOTS);
        }
        UiPathConnection connection = uiPath(settings, http, scopes, settings.required("tenant"));
        LeaseClient lease = LeaseClient.over(connection);
        List<UiPathConnection> all = new ArrayList<>(List.of(connection));
        S seats = over.apply(connection);
        if (settings.optional(BUSY_TENANTS).filter("none"::equals).isPresent()) {
            seats = askingNobody.apply(seats);
        } else {
            for (String tenant : settings.list(BUSY_TENANTS)) {
                UiPathConnection another = uiPath(settings, http, scopes, tenant);
                all.add(another);
                seats = askingAlso.apply(seats, OrchestratorClient.over(another));
            }
        }
        return new AccountConnection(seats, () -> all.forEach(UiPathConnection::close))
                .objecting(() -> lease.status().userLicensing().enabled()
                        ? Optional.empty()
                        : Optional.of("The organization does not manage user licences; write system = "
                                + UIPATH_ATTENDED_ROBOTS))
                .askingFor(scopes);
    }

    private static UiPathConnection uiPath(Settings settings, HttpOptions http, Scopes scopes, String tenant) {
        return UiPathConnection.builder()
                .deployment(deployment(settings, tenant))
                .credentials(ClientCredentials.of(
                        settings.required("client-id"), settings.secret("client-secret"), scopes.asked()))
                .http(http)
                .build();
    }

    private enum Deployment {
        CLOUD("cloud"),
        PUBLIC_SECTOR("public-sector"),
        AUTOMATION_SUITE("automation-suite"),
        STANDALONE("standalone");

        private final String word;

        Deployment(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    private static Deployment kind(Settings settings) {
        return settings.has("deployment") ? settings.oneOf("deployment", Deployment.class) : Deployment.CLOUD;
    }

    private static UiPathDeployment deployment(Settings settings, String tenant) {
        Deployment kind = kind(settings);
        if (kind == Deployment.STANDALONE) {
            return UiPathDeployment.standalone(settings.secureUrl("url"), tenant);
        }
        String organization = settings.required("organization");
        switch (kind) {
            case AUTOMATION_SUITE:
                return UiPathDeployment.automationSuite(settings.secureUrl("url"), organization, tenant);
            case PUBLIC_SECTOR:
                return UiPathDeployment.publicSector(organization, tenant);
            default:
                return settings.has("url")
                        ? UiPathDeployment.hosted(settings.secureUrl("url"), organization, tenant)
                        : UiPathDeployment.cloud(organization, tenant);
        }
    }

    private static ControlRoomClient controlRoom(Settings settings, HttpOptions http) {
        if (settings.has("api-key") == settings.has("password")) {
            throw settings.bad("api-key", "Write either api-key or password, as env:NAME or file:PATH");
        }
        String username = settings.required("username");
        return ControlRoomClient.builder()
                .url(settings.secureUrl("url"))
                .dialect(dialect(settings))
                .http(http)
                .credentials(
                        settings.has("api-key")
                                ? ControlRoomCredentials.apiKey(username, settings.secret("api-key"))
                                : ControlRoomCredentials.password(username, settings.secret("password")))
                .build();
    }

    private static Dialect dialect(Settings settings) {
        switch (settings.optional("dialect").orElse("v2")) {
            case "v1":
                return Dialect.V1;
            case "v2":
                return Dialect.V2;
            default:
                throw settings.bad("dialect", "The dialect is v2, or v1 for releases before v.33");
        }
    }
}
