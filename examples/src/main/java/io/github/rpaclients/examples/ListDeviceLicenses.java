package io.github.rpaclients.examples;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.core.Secret;
import java.net.URI;
import java.util.function.Consumer;

/** Who has which device licences of a Control Room? Arguments: its address, the user who signs in. */
public final class ListDeviceLicenses {
    private ListDeviceLicenses() {}

    public static void main(String[] args) {
        Secret apiKey = Secret.of(System.getenv("CONTROLROOM_API_KEY"));

        try (ControlRoomClient controlRoom = ControlRoomClient.builder()
                .url(URI.create(args[0]))
                .credentials(ControlRoomCredentials.apiKey(args[1], apiKey))
                .build()) {
            print(controlRoom, System.out::println);
        }
    }

    /** A line for each user. */
    public static void print(ControlRoomClient controlRoom, Consumer<String> print) {
        for (User user : controlRoom.users().list()) {
            print.accept(user.username() + " " + user.licenseFeatures());
        }
    }
}
