package io.github.rpaclients.aa.controlroom.users;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A user: a person or the account of a program.
 *
 * <p>Rows of a list lack what only {@code get} gives, such as {@code lastLoginTime} and {@code multipleLoginAllowed}; the
 * v1 dialect has neither. Members this version does not model are in {@link #extras()}. To change a user, use {@link
 * UsersApi#update}.
 */
@Entity
public interface User extends WireModel, WithUser {
    UserId id();

    /** The name to sign in with, for Active Directory {@code DOMAIN\\user}; cannot be changed. */
    String username();

    Optional<String> email();

    /** The domain of Active Directory; empty or blank for others. */
    Optional<String> domain();

    Optional<String> firstName();

    Optional<String> lastName();

    Optional<String> description();

    Optional<Boolean> enableAutoLogin();

    /** Set by an administrator, or by the Control Room after failed logins. */
    Optional<Boolean> disabled();

    Optional<Boolean> deviceCredentialAttested();

    /** May have several sessions. */
    Optional<Boolean> multipleLoginAllowed();

    /** In an update the complete set: roles left out are taken away. */
    List<UserRole> roles();

    /** The device licences, in the order of the server; in an update the complete set. */
    List<LicenseFeature> licenseFeatures();

    /** Set by the server, as is everything below. */
    Optional<Boolean> emailVerified();

    Optional<Boolean> passwordSet();

    Optional<Boolean> deleted();

    Optional<Instant> createdOn();

    Optional<Instant> updatedOn();

    Optional<Instant> lastLoginTime();

    Optional<Instant> apiKeyCreatedOn();

    Optional<Instant> apiKeyExpirationTime();

    /** Whether the user has this device licence, whatever the case of its name. */
    default boolean hasLicense(LicenseFeature feature) {
        return licenseFeatures().stream().anyMatch(feature::sameAs);
    }
}
