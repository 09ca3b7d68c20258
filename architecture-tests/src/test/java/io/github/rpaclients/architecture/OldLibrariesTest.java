package io.github.rpaclients.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.io.IOException;
import java.net.URI;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import okhttp3.OkHttp;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** Applications that have an OkHttp 4, or the libraries of one, beside ours. */
class OldLibrariesTest {
    private static final Predicate<String> NO_OKHTTP = name -> !name.startsWith("okhttp-");
    private static final String ADVICE =
            ": in Maven, import io.github.rpaclients:rpa-clients-bom before other BOMs and give"
                    + " %s no version of your own; in Gradle, add"
                    + " implementation(platform(\"io.github.rpaclients:rpa-clients-bom:" + Modules.VERSION + "\"))";

    @Test
    void anOlderOkHttpBeforeOursIsNamedWhenTheFirstClientIsBuilt() throws Exception {
        String answer = new ClassPath()
                .old("okhttp")
                .ours(NO_OKHTTP.or(name -> name.contains("jvm")))
                .run(CountsUsers.class, "");

        assertThat(answer)
                .startsWith(
                        "OkHttp 4.12.0 comes first on the class path [okhttp-4.12.0.jar, okhttp-jvm-" + OkHttp.VERSION
                                + ".jar], and rpa-clients " + Modules.VERSION + " was made for " + OkHttp.VERSION)
                .endsWith(String.format(ADVICE, "com.squareup.okhttp3:okhttp"));
    }

    @Test
    void anOlderOkHttpInPlaceOfOursIsNamed() throws Exception {
        String answer = new ClassPath().old("okhttp").ours(NO_OKHTTP).run(CountsUsers.class, "");

        assertThat(answer).startsWith("OkHttp 4.12.0 comes first on the class path [okhttp-4.12.0.jar], and");
    }

    @Test
    void anOlderOkioIsNamed() throws Exception {
        String answer = new ClassPath().old("okio").ours().run(CountsUsers.class, "");

        assertThat(answer)
                .startsWith("An Okio without sockets comes first on the class path [okio-jvm-3.6.0.jar, okio-jvm-")
                .endsWith(String.format(ADVICE, "com.squareup.okio:okio-jvm"));
    }

    @Test
    void anOlderOkHttpAfterOursAndAnOlderKotlinDoNoHarm() throws Exception {
        try (ControlRoomSimulator room = ControlRoomSimulator.start()) {
            String answer = new ClassPath().old("kotlin").ours().old().run(CountsUsers.class, url(room));

            assertThat(answer).isEqualTo("users");
        }
    }

    @Test
    void theStandaloneSimulatorRunsBesideThem() throws Exception {
        String answer = new ClassPath()
                .old()
                .jar(Modules.runnable("testkit-standalone", ""))
                .ours(name -> name.equals("test-classes"))
                .run(CallsTheSimulator.class, "");

        assertThat(answer).isEqualTo("OkHttp 4.12.0: 401, and their server: 200");
    }

    private static String url(ControlRoomSimulator room) {
        return room.url() + " " + room.adminUsername() + " " + room.adminApiKey();
    }

    /** Takes address, user and key; without them it gets no further than building. */
    static final class CountsUsers implements UnaryOperator<String> {
        @Override
        public String apply(String arguments) {
            String[] room = (arguments.isEmpty() ? "http://localhost a b" : arguments).split(" ");
            try (ControlRoomClient client = ControlRoomClient.builder()
                    .url(URI.create(room[0]))
                    .credentials(ControlRoomCredentials.apiKey(room[1], Secret.of(room[2])))
                    .build()) {
                return client.users().list().iterator().hasNext() ? "users" : "nobody";
            } catch (IllegalStateException e) {
                return e.getMessage();
            }
        }
    }

    /** With the application's OkHttp, which is none of the simulator's business, and beside the application's server. */
    static final class CallsTheSimulator implements UnaryOperator<String> {
        @Override
        public String apply(String nothing) {
            try (ControlRoomSimulator room = ControlRoomSimulator.start();
                    TheirServer theirs = new TheirServer()) {
                return "OkHttp " + OkHttp.VERSION + ": " + status(room.url() + "/v2/usermanagement/users/1")
                        + ", and their server: " + status(theirs.url());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private static int status(String url) throws IOException {
            try (Response response = new OkHttpClient()
                    .newCall(new Request.Builder().url(url).build())
                    .execute()) {
                return response.code();
            }
        }
    }
}
