package io.github.rpaclients.uipath.identity.settings;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.PersonId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Settings of an organization, and of a person in it. Scope {@code PM.Setting}; {@code PM.Setting.Read} is enough to read,
 * {@code PM.Setting.Write} to write. The vendor's pages reserve those of no person to administrators of the host.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a scope is
 * missing (some servers may say {@code UnauthorizedException}), {@code BadRequestException} for an organization that is not
 * the one of the address or of the token, {@code ConflictException} if somebody else changed the same. No parameter may be
 * null. Safe for use by several threads.
 */
public final class SettingsApi {
    private final ApiCalls calls;
    private final SettingsService service;

    /** Called by {@code IdentityClient}. */
    public SettingsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(SettingsService.class);
    }

    /**
     * Settings of the organization. There is no list of all keys.
     *
     * @param keys at least one: to a request without keys the server says that there are no settings
     * @return those that are set
     * @throws IllegalArgumentException if there is no key; nothing is sent then
     */
    public List<Setting> get(Collection<String> keys) {
        return get(null, keys);
    }

    /** Settings of a person; otherwise like {@link #get(Collection)}. */
    public List<Setting> getOf(PersonId person, Collection<String> keys) {
        return get(person, keys);
    }

    private List<Setting> get(@Nullable PersonId person, Collection<String> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("Name at least one key");
        }
        return List.copyOf(calls.execute(service.get(new LinkedHashSet<>(keys), person)));
    }

    /**
     * Makes or changes settings of the organization; others stay as they are.
     *
     * @param settings for example {@code SettingValue.of(key, "en")}; at least one
     * @return the settings as the server has them now
     * @throws IllegalArgumentException if there is none; nothing is sent then
     */
    public List<Setting> set(Collection<SettingValue> settings) {
        return set(Optional.empty(), settings);
    }

    /** Makes or changes settings of a person; otherwise like {@link #set(Collection)}. */
    public List<Setting> setOf(PersonId person, Collection<SettingValue> settings) {
        return set(Optional.of(person), settings);
    }

    private List<Setting> set(Optional<PersonId> person, Collection<SettingValue> settings) {
        if (settings.isEmpty()) {
            throw new IllegalArgumentException("Name at least one setting");
        }
        return List.copyOf(calls.execute(service.set(new SettingsUpdateBuilder()
                .addAllSettings(settings)
                .userId(person)
                .build())));
    }
}
