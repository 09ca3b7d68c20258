package io.github.rpaclients.specification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.ids.RoleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;
import io.github.rpaclients.aa.controlroom.users.NewUserBuilder;
import io.github.rpaclients.aa.controlroom.users.User;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every request of the Control Room client and the status it gets, against the inventory of the vendor's operations, which
 * knows paths, methods and the status of success, and no members.
 */
class ControlRoomOperationsTest {
    private static final Set<String> OF_OUR_CLIENT = Set.of(
            "POST /v2/authentication 200",
            "POST /v1/authentication/logout 204",
            "POST /v2/usermanagement/users 201",
            "POST /v2/usermanagement/users/list 200",
            "GET /v2/usermanagement/users/{uid} 200",
            "PUT /v2/usermanagement/users/{uid} 200",
            "DELETE /v2/usermanagement/users/{uid} 204",
            "POST /v2/usermanagement/roles/list 200",
            "GET /v2/usermanagement/roles/{id} 200",
            "POST /v2/license/product/list 200");

    @Test
    void callsWhatIsDeclaredAndGetsTheDeclaredStatus() throws IOException {
        List<String> declared = declared();

        Set<String> called = new LinkedHashSet<>();
        for (Exchange exchange : exchanges()) {
            String line = exchange.method() + " " + exchange.path() + " " + exchange.status();
            called.add(declared.stream()
                    .filter(operation -> pattern(operation).matcher(line).matches())
                    .findFirst()
                    .orElse("undeclared: " + line));
        }

        assertThat(called).containsExactlyInAnyOrderElementsOf(OF_OUR_CLIENT);
    }

    private static List<Exchange> exchanges() {
        try (ControlRoomSimulator room = ControlRoomSimulator.start();
                Recorder recorder = new Recorder(room.url())) {
            try (ControlRoomClient client = ControlRoomClient.builder()
                    .url(recorder.url())
                    .dialect(Dialect.V2)
                    .credentials(ControlRoomCredentials.password(room.adminUsername(), Secret.of(room.adminPassword())))
                    .allowPlainHttp()
                    .build()) {
                client.users().list().toList();
                UserId joan = created(client);
                client.users().get(joan);
                client.users().update(joan, user -> user.withDescription("The new one"));
                client.users().addLicense(joan, LicenseFeature.ATTENDEDRUNTIME);
                client.users().delete(joan);
                client.roles().list().toList();
                client.roles().get(RoleId.of(2));
                client.licenses().counts();
            }
            return recorder.exchanges();
        }
    }

    /** The answer to a creation has no id. */
    private static UserId created(ControlRoomClient client) {
        client.users()
                .create(new NewUserBuilder()
                        .username("joan")
                        .email("joan@acme.example")
                        .password(Secret.of("Correct-horse-7"))
                        .addRoleIds(RoleId.of(2))
                        .build());
        return client.users().find("joan").map(User::id).orElseThrow();
    }

    private static List<String> declared() throws IOException {
        return Files.readAllLines(Specifications.file("automation-anywhere-operations.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> cells[2] + " " + cells[3] + " " + cells[5].replace("?", ""))
                .collect(Collectors.toList());
    }

    private static Pattern pattern(String operation) {
        return Pattern.compile(Pattern.compile("\\{[^}]*}")
                .splitAsStream(operation)
                .map(Pattern::quote)
                .collect(Collectors.joining("[^/]+")));
    }
}
