package example.acme.bot;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.core.Secret;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** What an action of a bot package would call: who has which device licences. The action itself needs the vendor's SDK. */
public final class ListDeviceLicenses {
    private ListDeviceLicenses() {}

    /** The licences of each user by his name. */
    public static Map<String, String> list(URI controlRoom, String user, String apiKey) {
        Map<String, String> licenses = new TreeMap<>();
        try (ControlRoomClient client = ControlRoomClient.builder()
                .url(controlRoom)
                .credentials(ControlRoomCredentials.apiKey(user, Secret.of(apiKey)))
                .build()) {
            for (User each : client.users().list()) {
                licenses.put(each.username(), each.licenseFeatures().toString());
            }
        }
        return licenses;
    }

    /** Takes the address and the user; the key is in the environment. */
    public static void main(String[] args) {
        list(URI.create(args[0]), args[1], System.getenv("CONTROLROOM_API_KEY"))
                .forEach((name, licenses) -> System.out.println(name + " " + licenses));
    }
}
