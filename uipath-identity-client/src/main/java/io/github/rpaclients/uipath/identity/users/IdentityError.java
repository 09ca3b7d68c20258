package io.github.rpaclients.uipath.identity.users;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** Why the server did not do something. */
@Model
public interface IdentityError extends WireModel {
    /** For example {@code DuplicateUserName}, {@code DuplicateEmail} or {@code InvalidUserName}. */
    Optional<String> code();

    /** In the server's words, which name the person. */
    Optional<String> description();
}
