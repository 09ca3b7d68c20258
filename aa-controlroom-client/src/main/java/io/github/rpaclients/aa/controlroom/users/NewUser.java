package io.github.rpaclients.aa.controlroom.users;

import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import java.util.List;
import java.util.Optional;

/**
 * A user to be created, or to be there. Limits of length and characters are the server's business: they are settings there.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-api-create-user.html">
 *     Create a new user</a>
 */
@Model
public interface NewUser extends JsonModel {
    String username();

    String email();

    /** Needed unless the user signs in with SAML or Active Directory. Never part of {@code toString}. */
    Optional<Secret> password();

    /** The domain of Active Directory. */
    Optional<String> domain();

    Optional<String> firstName();

    Optional<String> lastName();

    Optional<String> description();

    Optional<Boolean> enableAutoLogin();

    Optional<Boolean> disabled();

    Optional<Boolean> deviceCredentialAttested();

    /** May have several sessions; for users of programs. */
    Optional<Boolean> multipleLoginAllowed();

    /** Each takes a seat. */
    List<LicenseFeature> licenseFeatures();

    /** At least one. */
    List<RoleId> roleIds();
}
