package io.github.rpaclients.aa.controlroom.blm;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import java.net.URI;
import java.util.Optional;

/** The Control Room that bots are sent to, and who signs in there. */
@Entity
public interface TargetControlRoom extends WithTargetControlRoom {
    /** Must be among the addresses that the sending Control Room allows. */
    String url();

    String username();

    /** Of that user. Never part of {@code toString}. */
    Secret apiKey();

    /** Whether files that are there already stay as they are. */
    Optional<Boolean> skipExistingFiles();

    static TargetControlRoom of(URI url, String username, Secret apiKey) {
        return new TargetControlRoomBuilder()
                .url(url.toString())
                .username(username)
                .apiKey(apiKey)
                .build();
    }
}
