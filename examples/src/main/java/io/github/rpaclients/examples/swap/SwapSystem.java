package io.github.rpaclients.examples.swap;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.seats.AttendedRobotSeats;
import io.github.rpaclients.swap.seats.DeviceLicenseSeats;
import io.github.rpaclients.swap.seats.UserLicenseSeats;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.util.List;

/** The systems a seat can be moved in, each with the settings it needs and the clients it opens. */
enum SwapSystem {
    UIPATH_USER_LICENSES("uipath-user-licenses") {
        @Override
        List<String> keys() {
            return UIPATH;
        }

        @Override
        MoveReport run(Settings settings, HttpOptions options) {
            try (UiPathConnection connection =
                    connect(settings, options, "PM.License", "PM.User.Read", "OR.Users.Read")) {
                return move(settings, LicenseSwap.using(UserLicenseSeats.over(connection)));
            }
        }
    },
    UIPATH_ATTENDED_ROBOTS("uipath-attended-robots") {
        @Override
        List<String> keys() {
            return UIPATH;
        }

        @Override
        MoveReport run(Settings settings, HttpOptions options) {
            try (UiPathConnection connection = connect(settings, options, "OR.Users", "OR.Settings.Read")) {
                return move(settings, LicenseSwap.using(AttendedRobotSeats.over(connection)));
            }
        }
    },
    CONTROLROOM_DEVICE_LICENSES("controlroom-device-licenses") {
        @Override
        List<String> keys() {
            return CONTROL_ROOM;
        }

        @Override
        MoveReport run(Settings settings, HttpOptions options) {
            try (ControlRoomClient controlRoom = controlRoom(settings, options)) {
                return move(settings, LicenseSwap.using(DeviceLicenseSeats.of(controlRoom)));
            }
        }
    };

    private static final List<String> UIPATH = List.of(
            "system",
            "seat",
            "from",
            "to",
            "deployment",
            "url",
            "organization",
            "tenant",
            "client-id",
            "client-secret",
            "scopes");
    private static final List<String> CONTROL_ROOM =
            List.of("system", "seat", "from", "to", "url", "dialect", "username", "api-key", "password");

    private final String word;

    SwapSystem(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }

    /** The system that the settings name; refuses settings that are not for it. */
    static SwapSystem of(Settings settings) {
        SwapSystem system = settings.oneOf("system", SwapSystem.class);
        settings.checkKeys(system.keys());
        return system;
    }

    /** The keys its settings may have, in the order a person would write them. */
    abstract List<String> keys();

    /** Opens the clients, moves the seat, closes the clients. */
    abstract MoveReport run(Settings settings, HttpOptions options);

    private static MoveReport move(Settings settings, LicenseSwap swap) {
        Seat seat = Seat.of(settings.required("seat"));
        return swap.move(seat, Person.of(settings.required("from")), Person.of(settings.required("to")))
                .run();
    }

    private static UiPathConnection connect(Settings settings, HttpOptions options, String... usualScopes) {
        List<String> scopes = settings.optional("scopes")
                .map(list -> List.of(list.trim().split("\\s+", -1)))
                .orElse(List.of(usualScopes));
        return UiPathConnection.builder()
                .deployment(deployment(settings))
                .credentials(
                        ClientCredentials.of(settings.required("client-id"), settings.secret("client-secret"), scopes))
                .http(options)
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

    private static UiPathDeployment deployment(Settings settings) {
        Deployment kind =
                settings.has("deployment") ? settings.oneOf("deployment", Deployment.class) : Deployment.CLOUD;
        String tenant = settings.required("tenant");
        if (kind == Deployment.STANDALONE) {
            return UiPathDeployment.standalone(settings.url("url"), tenant);
        }
        String organization = settings.required("organization");
        switch (kind) {
            case AUTOMATION_SUITE:
                return UiPathDeployment.automationSuite(settings.url("url"), organization, tenant);
            case PUBLIC_SECTOR:
                return UiPathDeployment.publicSector(organization, tenant);
            default:
                return settings.has("url")
                        ? UiPathDeployment.hosted(settings.url("url"), organization, tenant)
                        : UiPathDeployment.cloud(organization, tenant);
        }
    }

    private static ControlRoomClient controlRoom(Settings settings, HttpOptions options) {
        if (settings.has("api-key") == settings.has("password")) {
            throw settings.bad("api-key", "or password must be given, and not both");
        }
        String username = settings.required("username");
        return ControlRoomClient.builder()
                .url(settings.url("url"))
                .dialect(dialect(settings))
                .credentials(
                        settings.has("api-key")
                                ? ControlRoomCredentials.apiKey(username, settings.secret("api-key"))
                                : ControlRoomCredentials.password(username, settings.secret("password")))
                .http(options)
                .build();
    }

    private static Dialect dialect(Settings settings) {
        String word = settings.optional("dialect").orElse("v2");
        switch (word) {
            case "v1":
                return Dialect.V1;
            case "v2":
                return Dialect.V2;
            default:
                throw settings.bad("dialect", "is v2, or v1 for releases before v.33");
        }
    }
}
