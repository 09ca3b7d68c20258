package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Router;
import io.github.rpaclients.testkit.internal.Scripts;
import io.github.rpaclients.testkit.internal.SeedObject;
import io.github.rpaclients.testkit.internal.SimulatorServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A set that is only stored costs its declaration and a line. */
class RoomSetTest {
    private static final RoomType NOTES = new RoomType(
                    "notes", "Note", 5, "{'id':null,'title':'','isOn':false,'secret':null,'ownerIds':[],'$shelf':'A'}")
            .with(FieldKind.TEXT, "title")
            .with(FieldKind.FLAG, "isOn")
            .field("shelf", FieldKind.TEXT, "$shelf")
            .textIds("id", "createdBy", "updatedBy")
            .numberIds("ownerIds");

    private final ControlRoomState state = new ControlRoomState(new Settings(Clock.systemUTC(), Duration.ofHours(1)));
    private final Sessions sessions = new Sessions(state);
    private final Gate gate = new Gate(state, sessions);
    private final Router router = new Router();
    private final RoomSet set = new RoomSets(router, state, gate, new Handlers(state, gate, new Scripts()))
            .of(NOTES)
            .errors(ErrorForm.CORRECTIVE_ACTION)
            .viewedWith(Permission.VIEW_USERS)
            .managedWith(Permission.EDIT_USERS)
            .requires("title")
            .hides("secret")
            .unique("title")
            .stamps()
            .atMost(2)
            .lists("/notes/list")
            .gets("/notes/{id}")
            .creates(201, "/notes")
            .replaces("/notes/{id}")
            .deletes(200, "/notes/{id}")
            .on("POST", "/notes/{id}/lock", request -> {
                throw ControlRoomError.preconditionFailed("The note is read");
            })
            .on("POST", "/notes/count", Permission.VIEW_ROLES, request -> Answer.json(200, Json.object("count", 0)));
    private final SimulatorServer server =
            SimulatorServer.start(router, Clock.systemUTC()::instant, InetAddress.getLoopbackAddress(), 0);
    private final String token;

    RoomSetTest() {
        DefaultCompany.moveInto(state, new Users(state, sessions));
        token = sessions.start(state.named("svc-admin"), false);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void keepsWhatACallerSaysAndShowsWhatIsNotItsOwn() {
        HttpResponse<String> created = call(
                "POST",
                "/notes",
                "{'title':'a','secret':'s','ownerIds':['2001',2002],'$shelf':'B','id':77,'more':{'x':1}}");

        JsonObject note = Caller.json(created);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(note.get("id")).hasToString("\"5\"");
        assertThat(note.get("ownerIds")).hasToString("[2001,2002]");
        assertThat(note.get("createdBy")).hasToString("\"2000\"");
        assertThat(note.get("more")).hasToString("{\"x\":1}");
        assertThat(note.keySet()).doesNotContain("secret", "$shelf");
        assertThat(set.row("5").get("$shelf").getAsString()).isEqualTo("A");
    }

    @Test
    void replacesAllButWhatTheServerWritesAndWhatIsHidden() {
        call("POST", "/notes", "{'title':'a','secret':'s','isOn':true,'more':1}");
        String createdOn = Json.string(set.row("5"), "createdOn");

        JsonObject after = Caller.json(call("PUT", "/notes/5", "{'title':'b','createdOn':'never','secret':null}"));

        assertThat(after.get("isOn").getAsBoolean()).isFalse();
        assertThat(after.has("more")).isFalse();
        assertThat(after.get("createdOn").getAsString()).isEqualTo(createdOn);
        assertThat(Json.string(set.row("5"), "secret")).isEqualTo("s");
        call("PUT", "/notes/5", "{'title':'b','secret':'t'}");
        assertThat(Json.string(set.row("5"), "secret")).isEqualTo("t");
    }

    @Test
    void refusesWhatDoesNotFit() {
        call("POST", "/notes", "{'title':'a'}");

        assertThat(call("POST", "/notes", "{'title':'A'}").statusCode()).isEqualTo(409);
        assertThat(call("POST", "/notes", "{}").statusCode()).isEqualTo(400);
        assertThat(call("POST", "/notes", "{'title':7}").statusCode()).isEqualTo(400);
        assertThat(call("PUT", "/notes/5", "{'title':'a','isOn':'yes'}").statusCode())
                .isEqualTo(400);
        assertThat(call("GET", "/notes/77", "").statusCode()).isEqualTo(404);
        assertThat(call("GET", "/notes/x", "").statusCode()).isEqualTo(400);
        assertThat(call("POST", "/notes/5/lock", "{}").body())
                .isEqualTo("{\"code\":\"precondition.failed\",\"message\":\"The note is read\",\"details\":null,"
                        + "\"correctiveAction\":null}");
    }

    @Test
    void cutsListsAndFiltersByWhatItDoesNotShow() {
        for (String title : new String[] {"a", "b", "c"}) {
            call("POST", "/notes", "{'title':'" + title + "'}");
        }
        NOTES.seed(SeedObject.byHand("note", "{'title':'d','$shelf':'B'}").json(), state);

        JsonObject all = Caller.json(call("POST", "/notes/list", "{'page':{'offset':0,'length':50}}"));
        JsonObject some =
                Caller.json(call("POST", "/notes/list", "{'filter':{'operator':'eq','field':'shelf','value':'B'}}"));

        assertThat(all.getAsJsonArray("list")).hasSize(2);
        assertThat(all.getAsJsonObject("page").get("total").getAsInt()).isEqualTo(4);
        assertThat(some.getAsJsonArray("list")).hasSize(1);
        assertThat(some.toString()).contains("\"title\":\"d\"").doesNotContain("shelf");
    }

    @Test
    void writesIdsAsSet() {
        state.settings().idForm = IdForm.DECIMAL;

        assertThat(call("POST", "/notes", "{'title':'a','ownerIds':[2001]}").body())
                .contains("\"id\":5.0", "\"ownerIds\":[2001]", "\"createdBy\":2000.0");
        assertThat(call("GET", "/notes/5", "").statusCode()).isEqualTo(200);
    }

    @Test
    void asksForThePermissionOfWhatIsDone() {
        call("POST", "/notes", "{'title':'a'}");
        state.denied().add(Permission.EDIT_USERS);
        state.denied().add(Permission.VIEW_ROLES);

        assertThat(call("GET", "/notes/5", "").statusCode()).isEqualTo(200);
        assertThat(call("DELETE", "/notes/5", "").statusCode()).isEqualTo(403);
        assertThat(call("POST", "/notes/count", "{}").statusCode()).isEqualTo(403);
        state.denied().clear();
        assertThat(call("DELETE", "/notes/5", "").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> call(String verb, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("X-Authorization", token)
                .header("Content-Type", "application/json")
                .method(
                        verb,
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.replace('\'', '"')));
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
