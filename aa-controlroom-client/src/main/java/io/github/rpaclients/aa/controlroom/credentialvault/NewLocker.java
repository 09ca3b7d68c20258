package io.github.rpaclients.aa.controlroom.credentialvault;

import io.github.rpaclients.core.json.Entity;
import java.util.Optional;

/** A locker to be made. */
@Entity
public interface NewLocker extends WithNewLocker {
    /** At most 50 characters, none of them special. */
    String name();

    /** At most 255 characters. */
    Optional<String> description();

    static NewLocker of(String name) {
        return new NewLockerBuilder().name(name).build();
    }
}
