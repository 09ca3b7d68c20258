package io.github.rpaclients.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, as somebody who writes no Java uses it. */
class StandaloneTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private @Nullable Process process;

    @AfterEach
    void end() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void tellsAScriptHowToListUsersOfUiPath() throws Exception {
        JsonObject facts = startAndReadJson("uipath", "--json");

        String token = member(
                "access_token",
                post(
                        text(facts, "tokenUrl"),
                        form(Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                text(facts, "clientId"),
                                "client_secret",
                                text(facts, "clientSecret"),
                                "scope",
                                "OR.Users.Read"))));
        HttpResponse<String> users = http.send(
                HttpRequest.newBuilder(URI.create(text(facts, "orchestratorUrl") + "/odata/Users"))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());

        assertThat(users.statusCode()).isEqualTo(200);
        assertThat(users.body()).contains("ada@acme.example");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to end there")
    void savesWhatChangedAndStartsWithItAgain() throws Exception {
        Path before = folder.resolve("before.json");
        try (ControlRoomSimulator controlRoom = ControlRoomSimulator.start()) {
            Files.writeString(
                    before, controlRoom.addPerson("hedy", "Hedy", "Lamarr").json());
        }
        Path after = folder.resolve("after.json");
        JsonObject facts =
                startAndReadJson("control-room", "--json", "--state", before.toString(), "--save", after.toString());
        String token = member("token", logIn(facts));
        JsonObject mary = JsonParser.parseString("{'username':'mary','email':'mary@acme.example',"
                        + "'password':'Mary1-Secret','roleIds':['2']}")
                .getAsJsonObject();
        HttpResponse<String> created = postJson(facts, "/v2/usermanagement/users", token, mary);

        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();

        assertThat(created.statusCode()).as(created.body()).isBetween(200, 299);
        assertThat(Files.readString(after)).contains("\"hedy\"").contains("\"mary\"");
        try (ControlRoomSimulator again =
                ControlRoomSimulator.builder().company(Files.readString(after)).start()) {
            assertThat(again.user("mary").password()).isEqualTo("Mary1-Secret");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(before, after);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the line is for POSIX shells")
    void printsALineThatListsUsersWithCurl() throws Exception {
        assumeThat(run(List.of("sh", "-c", "curl --version && sed --version"), folder))
                .as("needs curl and sed")
                .isZero();
        List<String> lines = startAndReadText("control-room", "--v1");
        String curl = lines.stream().filter(l -> l.contains("$(")).findFirst().orElseThrow();

        Path users = folder.resolve("users.json");
        int exit = run(List.of("sh", "-c", curl + " > " + users.getFileName()), folder);

        assertThat(exit).isZero();
        assertThat(Files.readString(users)).contains("\"username\":\"ada\"");
        assertThat(String.join("\n", lines)).matches("[\\x20-\\x7e\\n]*").contains("svc-admin");
    }

    private JsonObject startAndReadJson(String... args) throws IOException {
        BufferedReader out = start(args);
        return JsonParser.parseString(out.readLine()).getAsJsonObject();
    }

    private List<String> startAndReadText(String... args) throws IOException {
        BufferedReader out = start(args);
        List<String> lines = new ArrayList<>();
        do {
            lines.add(out.readLine());
        } while (!lines.get(lines.size() - 1).startsWith("All of it"));
        return lines;
    }

    private BufferedReader start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Standalone.class.getName(),
                "--port",
                "0"));
        command.addAll(List.of(args));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return process.inputReader();
    }

    private static int run(List<String> command, Path folder) throws Exception {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private String logIn(JsonObject facts) throws Exception {
        JsonObject login = new JsonObject();
        login.add("username", facts.get("username"));
        login.add("password", facts.get("password"));
        return postJson(facts, "/v2/authentication", "", login).body();
    }

    private HttpResponse<String> postJson(JsonObject facts, String path, String token, JsonObject body)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(text(facts, "url") + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
        if (!token.isEmpty()) {
            request.header("X-Authorization", token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String post(String url, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String member(String name, String json) {
        return text(JsonParser.parseString(json).getAsJsonObject(), name);
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
