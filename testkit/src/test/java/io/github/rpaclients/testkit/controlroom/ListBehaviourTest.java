package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListBehaviourTest {
    private static final String LIST = "/v2/usermanagement/users/list";
    private static final String BY_ID = "'sort':[{'field':'id','direction':'asc'}]";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void repeatsARowWhenAUserIsAddedBetweenTwoPages() {
        List<String> names = names("{'page':{'offset':0,'length':2}}");
        simulator.addUser("{'username':'katherine','id':'9107199254740993'}");
        names.addAll(names("{'page':{'offset':2,'length':2}}"));

        assertThat(names).containsExactly("margaret", "linus", "linus", "ada");
    }

    @Test
    void repeatsNoRowInTheOrderOfTheIds() {
        List<String> names = names("{" + BY_ID + ",'page':{'offset':0,'length':2}}");
        simulator.addUser("{'username':'katherine','id':'9107199254740993'}");
        names.addAll(names("{" + BY_ID + ",'page':{'offset':2,'length':2}}"));

        assertThat(names).containsExactly("svc-admin", "grace", "ada", "linus");
    }

    @Test
    void readsAsManyRowsAsSetIfNotToldOtherwise() {
        IntStream.range(0, 250).forEach(i -> simulator.addUser("{'username':'u" + i + "'}"));
        int before = names("{}").size();

        simulator.settings().defaultPageLength(200);

        assertThat(before).isEqualTo(100);
        assertThat(names("{}")).hasSize(200);
    }

    @Test
    void doesNotLookAtFieldsNorAtCountsInTheRequest() {
        assertThat(names("{'fields':[],'page':{'offset':0,'length':2,'total':9,'totalFilter':9}}"))
                .containsExactly("margaret", "linus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'filter':{'operator':'eq','field':'email','value':'ada@acme.example'}}", "{" + BY_ID + "}"})
    void refusesAFieldBeyondThoseThatWereSet(String body) {
        int before = list(body).statusCode();

        simulator.settings().listFields("username", "createdOn");

        assertThat(before).isEqualTo(200);
        assertThat(list(body).statusCode()).isEqualTo(400);
        assertThat(names("{'filter':{'operator':'eq','field':'username','value':'ada'}}"))
                .containsExactly("ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"startswith", "in", "EQ", "like"})
    void hasNoOtherOperators(String operator) {
        assertThat(list("{'filter':{'operator':'" + operator + "','field':'username','value':'a'}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesNoWildcard() {
        assertThat(names("{'filter':{'operator':'substring','field':'username','value':'a*'}}"))
                .isEmpty();
        assertThat(names("{'filter':{'operator':'eq','field':'username','value':'a%'}}"))
                .isEmpty();
    }

    private HttpResponse<String> list(String body) {
        return admin.post(LIST, body.replace('\'', '"'));
    }

    private List<String> names(String body) {
        List<String> names = new ArrayList<>();
        Caller.json(list(body))
                .getAsJsonArray("list")
                .forEach(row -> names.add(row.getAsJsonObject().get("username").getAsString()));
        return names;
    }
}
