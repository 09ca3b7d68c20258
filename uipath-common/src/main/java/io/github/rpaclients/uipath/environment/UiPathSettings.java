package io.github.rpaclients.uipath.environment;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.internal.http.WebAddress;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The deployment and the credentials of an application, put together from what the program sets, the environment, the
 * system properties and a profile file. The first place that has a value counts, in this order; only places given to the
 * builder are looked at.
 *
 * <p>How to sign in is decided by the first place that names a token or an application; in one place, a token comes
 * before an application. What is missing for the application may stand in a later place. Immutable; {@code toString} says
 * what was found where, and no value.
 *
 * @see Setting
 */
public final class UiPathSettings {
    private static final String CLOUD = "https://cloud.uipath.com";
    private static final Pattern BETWEEN_SCOPES = Pattern.compile("[\\s,]+");

    private final List<Place> places;

    private UiPathSettings(List<Place> places) {
        this.places = places;
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where the services are. The layout follows from the host: on the vendor's own hosts that of the cloud, elsewhere
     * that of Automation Suite, or of a standalone Orchestrator where no organization is set.
     *
     * @throws SettingsException if something is missing or is no address
     */
    public UiPathDeployment deployment() {
        Address address = Address.parse(
                        find(Setting.ADDRESS).map(Secret::reveal).orElse(CLOUD))
                .orElseThrow(
                        () -> failure(Setting.ADDRESS, "is no address such as https://cloud.uipath.com/acme/prod"));
        String tenant = find(Setting.TENANT).map(Secret::reveal).orElseThrow(() -> notEvenInTheAddress(Setting.TENANT));
        Optional<String> organization = find(Setting.ORGANIZATION).map(Secret::reveal);
        if (address.isCloud() && organization.isEmpty()) {
            throw notEvenInTheAddress(Setting.ORGANIZATION);
        }
        UiPathDeployment deployment;
        try {
            deployment = organization
                    .map(name -> address.isCloud()
                            ? UiPathDeployment.hosted(address.host(), name, tenant)
                            : UiPathDeployment.automationSuite(address.host(), name, tenant))
                    .orElseGet(() -> UiPathDeployment.standalone(address.host(), tenant));
        } catch (IllegalArgumentException e) {
            // which would quote it
            throw new SettingsException("ORGANIZATION or TENANT is no name as it stands in the address bar. " + this);
        }
        return find(Setting.IDENTITY_ADDRESS)
                .map(base -> withIdentity(deployment, base.reveal(), address.isCloud()))
                .orElse(deployment);
    }

    /**
     * How to sign in.
     *
     * @throws SettingsException if nothing is found, or an application without its secret or scopes
     */
    public UiPathCredentials credentials() {
        for (Place place : places) {
            if (place.has(Setting.TOKEN)) {
                return UiPathCredentials.token(place.get(Setting.TOKEN).orElseThrow());
            }
            if (place.has(Setting.CLIENT_ID) || place.has(Setting.CLIENT_SECRET)) {
                return application();
            }
        }
        throw new SettingsException("No way to sign in: neither TOKEN (" + names(Setting.TOKEN) + ") nor CLIENT_ID ("
                + names(Setting.CLIENT_ID) + ") is set. " + this);
    }

    private UiPathCredentials application() {
        String clientId = required(Setting.CLIENT_ID);
        Secret secret = Secret.of(required(Setting.CLIENT_SECRET));
        List<String> scopes = BETWEEN_SCOPES
                .splitAsStream(required(Setting.SCOPES))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toList());
        return ClientCredentials.of(clientId, secret, scopes);
    }

    /** The vendor's tool takes its tokens there; the cloud's Identity API is not at that address. */
    private UiPathDeployment withIdentity(UiPathDeployment deployment, String base, boolean cloud) {
        URI identity;
        try {
            identity = WebAddress.checked(
                    "The address", URI.create(base.endsWith("/") ? base.substring(0, base.length() - 1) : base));
        } catch (IllegalArgumentException e) {
            // which would quote it
            throw failure(Setting.IDENTITY_ADDRESS, "is no address such as https://cloud.uipath.com/identity_");
        }
        UiPathDeployment moved = deployment.withTokenUrl(URI.create(identity + "/connect/token"));
        return cloud ? moved : moved.withIdentityUrl(identity);
    }

    private Optional<Secret> find(Setting setting) {
        return places.stream().flatMap(place -> place.get(setting).stream()).findFirst();
    }

    private String required(Setting setting) {
        return find(setting).map(Secret::reveal).orElseThrow(() -> failure(setting, "is missing"));
    }

    private SettingsException notEvenInTheAddress(Setting setting) {
        return failure(
                setting, "is missing, and " + Setting.ADDRESS + " (" + names(Setting.ADDRESS) + ") does not name it");
    }

    private SettingsException failure(Setting setting, String what) {
        return new SettingsException(setting + " (" + names(setting) + ") " + what + ". " + this);
    }

    private static String names(Setting setting) {
        return String.join(" or ", setting.variables());
    }

    /** What was found where; no values. */
    @Override
    public String toString() {
        return places.stream().map(Place::toString).collect(Collectors.joining("; ", "Found: ", ""));
    }

    /** Says where to look. Not safe for use by several threads. */
    public static final class Builder {
        private final Map<Setting, Secret> explicit = new EnumMap<>(Setting.class);
        private Optional<Map<String, String>> environment = Optional.empty();
        private Optional<Properties> properties = Optional.empty();
        private Optional<Path> profile = Optional.empty();

        private Builder() {}

        /** Sets a value that comes before all others; a blank one counts as none. */
        public Builder set(Setting setting, String value) {
            return set(setting, Secret.of(value));
        }

        /** Sets a value that comes before all others; a blank one counts as none. */
        public Builder set(Setting setting, Secret value) {
            explicit.put(setting, value);
            return this;
        }

        /** Looks at these variables; an application gives {@code System.getenv()}. */
        public Builder environment(Map<String, String> variables) {
            environment = Optional.of(Map.copyOf(variables));
            return this;
        }

        /** Looks at these properties; an application gives {@code System.getProperties()}. */
        public Builder properties(Properties properties) {
            this.properties = Optional.of(properties);
            return this;
        }

        /**
         * Looks at this file, if it exists: UTF-8, one {@code name = value} a line, values without quotes, {@code #}
         * begins a comment. It is refused where it belongs to neither this user nor root, or where anybody but its owner may
         * read or change it. On a file system without
         * such permissions, as on Windows, that is not checked: keep it in the user's own folder.
         */
        public Builder profile(Path file) {
            profile = Optional.of(file);
            return this;
        }

        /**
         * Looks at every place.
         *
         * @throws SettingsException if the profile file is refused
         */
        public UiPathSettings build() {
            List<Place> places = new ArrayList<>();
            places.add(Place.explicit(explicit));
            environment.ifPresent(e -> places.add(Place.of("environment", Setting::variables, e::get)));
            properties.ifPresent(p -> places.add(Place.of("system properties", Setting::properties, p::getProperty)));
            profile.ifPresent(file -> places.add(ProfileFile.read(file)));
            return new UiPathSettings(List.copyOf(places));
        }
    }
}
