package io.github.rpaclients.aa.controlroom.credentialvault;

import com.squareup.moshi.Json;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** How a user of the Control Room signs in to the devices that his bots run on. */
@Model
public interface DeviceLogin extends JsonModel {
    /** The name of the account on the device, for example {@code ACME\\runner7}. */
    String loginUsername();

    Secret loginPassword();

    /** Whose login it is, by name; empty where the id says it. */
    Optional<String> username();

    /** Whose login it is, by id; empty where the name says it. */
    @AsNumber
    @Json(name = "userid")
    Optional<UserId> userId();

    static DeviceLogin of(UserId user, String loginUsername, Secret loginPassword) {
        return login(loginUsername, loginPassword).userId(user).build();
    }

    static DeviceLogin of(String username, String loginUsername, Secret loginPassword) {
        return login(loginUsername, loginPassword).username(username).build();
    }

    private static DeviceLoginBuilder login(String loginUsername, Secret loginPassword) {
        return new DeviceLoginBuilder().loginUsername(loginUsername).loginPassword(loginPassword);
    }
}
