package io.github.rpaclients.specification;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import java.util.List;

/** Talks about one area to a Control Room that has nothing else to do, by our client or with nothing in between. */
final class ControlRoomCaller implements AutoCloseable {
    private final ControlRoomSimulator room;
    private final Recorder recorder;
    private final ControlRoomClient client;
    private final Caller admin;

    ControlRoomCaller() {
        room = ControlRoomSimulator.start();
        recorder = new Recorder(room.url());
        client = ControlRoomClient.builder()
                .url(recorder.url())
                .dialect(Dialect.V2)
                .credentials(ControlRoomCredentials.apiKey(room.adminUsername(), Secret.of(room.adminApiKey())))
                .allowPlainHttp()
                .build();
        admin = as(room.adminUsername());
    }

    ControlRoomSimulator room() {
        return room;
    }

    /** Signed in as the service user. */
    ControlRoomClient client() {
        return client;
    }

    /** One of the users at acme.example, signed in. */
    Caller as(String username) {
        return Caller.loggedIn(recorder.url(), username, room.user(username).password());
    }

    void get(String path) {
        call("GET", path, "");
    }

    void post(String path, String body) {
        call("POST", path, body);
    }

    /** Asks as the service user; the answer is not looked at here. Single quotes will do in the body. */
    void call(String method, String path, String body) {
        admin.call(method, path, body.replace('\'', '"'));
    }

    /** The {@code id} of a row by its name. */
    String id(String set, String name) {
        return room.entities(set).id(name);
    }

    List<Exchange> exchanges() {
        return recorder.exchanges();
    }

    @Override
    public void close() {
        client.close();
        recorder.close();
        room.close();
    }
}
