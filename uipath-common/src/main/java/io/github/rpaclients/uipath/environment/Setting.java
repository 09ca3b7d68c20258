package io.github.rpaclients.uipath.environment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be set, and under which names: those of the vendor's command line tool and of its Python and TypeScript
 * libraries. System properties and the profile file have the same names in lower case with dots, {@code
 * uipath.client.id}; the file knows both spellings.
 */
public enum Setting {
    /** The host, or the whole address with organization and tenant; {@code https://cloud.uipath.com} unless set. */
    ADDRESS("UIPATH_URI", "UIPATH_URL", "UIPATH_BASE_URL"),

    /** Name or id of the organization; a standalone Orchestrator has none. */
    ORGANIZATION("UIPATH_ORGANIZATION", "UIPATH_ORG_NAME"),

    /** Name or id of the tenant. */
    TENANT("UIPATH_TENANT", "UIPATH_TENANT_NAME"),

    /** The base of {@code /connect/token}, where it is not where the deployment's layout says. */
    IDENTITY_ADDRESS("UIPATH_IDENTITY_URI"),

    /** The id of a confidential external application. */
    CLIENT_ID("UIPATH_CLIENT_ID"),

    /** The secret of that application. */
    CLIENT_SECRET("UIPATH_CLIENT_SECRET"),

    /** A token that there is already, such as a personal access token. */
    TOKEN("UIPATH_ACCESS_TOKEN", "UIPATH_PAT"),

    /** The scopes to ask for, separated by blanks or commas. */
    SCOPES("UIPATH_SCOPE", "UIPATH_AUTH_SCOPES");

    @SuppressWarnings("ImmutableEnumChecker") // it comes from List.of
    private final List<String> variables;

    Setting(String... variables) {
        this.variables = List.of(variables);
    }

    /** The environment variables that are read for this, the first one found first. */
    public List<String> variables() {
        return variables;
    }

    /** The system properties that are read for this, the first one found first. */
    public List<String> properties() {
        return variables.stream().map(Setting::property).collect(Collectors.toList());
    }

    static Optional<Setting> named(String name) {
        return Stream.of(values())
                .filter(setting -> setting.properties().contains(property(name)))
                .findFirst();
    }

    static String property(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
