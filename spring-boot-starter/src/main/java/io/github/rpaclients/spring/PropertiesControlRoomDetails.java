package io.github.rpaclients.spring;

import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.Secret;
import java.net.URI;

/** The Control Room as {@code rpa-clients.control-room} says. */
final class PropertiesControlRoomDetails implements ControlRoomConnectionDetails {
    private final RpaClientsProperties.ControlRoom properties;
    private final Checked checked = new Checked("rpa-clients.control-room.");

    PropertiesControlRoomDetails(RpaClientsProperties.ControlRoom properties) {
        this.properties = properties;
    }

    @Override
    public URI url() {
        return checked.address("url", properties.url());
    }

    @Override
    public Dialect dialect() {
        return properties.dialect();
    }

    @Override
    public ControlRoomCredentials credentials() {
        Secret token = properties.token();
        if (token != null && Checked.isGiven(token)) {
            return ControlRoomCredentials.token(token);
        }
        String username = checked.text("username", properties.username());
        Secret apiKey = properties.apiKey();
        if (apiKey != null && Checked.isGiven(apiKey)) {
            return ControlRoomCredentials.apiKey(username, apiKey);
        }
        Secret password = properties.password();
        if (password != null && Checked.isGiven(password)) {
            return ControlRoomCredentials.password(username, password);
        }
        throw new PropertiesException(
                "rpa-clients.control-room says no way to sign in: set api-key, or password, or token");
    }
}
