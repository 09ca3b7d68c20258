package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.core.json.Entity;
import java.util.List;
import java.util.Optional;

/** A credential to be made; its values follow when it is there. */
@Entity
public interface NewCredential extends WithNewCredential {
    /** At most 50 characters, none of them special. */
    String name();

    /** At most 255 characters. */
    Optional<String> description();

    List<CredentialAttribute> attributes();

    static NewCredential of(String name, List<CredentialAttribute> attributes) {
        return new NewCredentialBuilder()
                .name(name)
                .addAllAttributes(attributes)
                .build();
    }
}
