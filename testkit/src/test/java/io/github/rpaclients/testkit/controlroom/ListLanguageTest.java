package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListLanguageTest {
    private static final String LIST = "/v2/usermanagement/users/list";

    private final ControlRoomSimulator simulator = ControlRoomSimulator.start();
    private final Caller admin = Caller.admin(simulator);

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void listsByIdHighestFirstIfNotToldOtherwise() {
        assertThat(names("{}")).containsExactly("margaret", "linus", "ada", "grace", "svc-admin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'operator':'eq','field':'username','value':'ada'} | ada",
                "{'operator':'eq','field':'username','value':'ADA'} | ''",
                "{'operator':'substring','field':'username','value':'A'} | margaret,ada,grace,svc-admin",
                "{'operator':'ne','field':'description','value':'service user'} | margaret,linus,ada,grace",
                "{'operator':'lt','field':'id','value':'2001'} | svc-admin",
                "{'operator':'le','field':'id','value':'2001'} | grace,svc-admin",
                "{'operator':'gt','field':'id','value':'9007199254740992'} | margaret",
                "{'operator':'ge','field':'id','value':'2003'} | margaret,linus",
                "{'operator':'gt','field':'createdOn','value':'2024-12-31T23:59:59.999Z'} "
                        + "| margaret,linus,ada,grace,svc-admin",
                "{'operator':'eq','field':'enableAutoLogin','value':'true'} | grace",
                "{'operator':'NONE'} | margaret,linus,ada,grace,svc-admin",
                "{'operator':'and','operands':[{'operator':'substring','field':'username','value':'a'},"
                        + "{'operator':'or','operands':[{'operator':'eq','field':'id','value':'2002'},"
                        + "{'operator':'not','operands':[{'operator':'gt','field':'id','value':'2000'}]}]}]} "
                        + "| ada,svc-admin",
            })
    void filters(String filter, String expected) {
        assertThat(String.join(",", names("{'filter':" + filter.replace('\'', '"') + "}")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'filter':{'operator':'startswith','field':'username','value':'a'}}",
                "{'filter':{'operator':'eq','field':'userName','value':'a'}}",
                "{'filter':{'operator':'eq','field':'lastLoginTime','value':'2025-01-01T00:00:00Z'}}",
                "{'filter':{'operator':'eq','field':'id','value':2002}}",
                "{'filter':{'operator':'eq','field':'id','value':'ada'}}",
                "{'filter':{'operator':'gt','field':'createdOn','value':'2025-01-01'}}",
                "{'filter':{'operator':'substring','field':'id','value':'20'}}",
                "{'filter':{'operator':'gt','field':'disabled','value':'true'}}",
                "{'filter':{'operator':'and','operands':[]}}",
                "{'filter':{'operator':'eq','field':'username'}}",
                "{'filter':{}}",
                "{'sort':[{'field':'shoeSize','direction':'asc'}]}",
                "{'sort':[{'field':'id','direction':'ascending'}]}",
                "{'page':{'offset':-1}}",
                "{'page':{'length':'100'}}",
                "[]",
                "{\"a\":1} trailing",
                ""
            })
    void refusesWhatItDoesNotKnow(String body) {
        var answer = admin.post(LIST, body.replace('\'', '"'));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).keySet()).containsExactly("code", "message", "details");
    }

    @Test
    void refusesJsonUnderAnotherName() {
        assertThat(admin.post(LIST).statusCode()).isEqualTo(415);
    }

    @Test
    void sortsByFieldThenByIdHighestFirst() {
        String byLogin = "{'sort':[{'field':'enableAutoLogin','direction':'desc'}]}";
        String byName = "{'sort':[{'field':'username'}]}";

        assertThat(names(byLogin)).containsExactly("grace", "margaret", "linus", "ada", "svc-admin");
        assertThat(names(byName)).containsExactly("ada", "grace", "linus", "margaret", "svc-admin");
    }

    @Test
    void pagesByOffsetAndLength() {
        JsonObject answer = list("{'page':{'offset':1,'length':2},'sort':[{'field':'id','direction':'asc'}]}");

        assertThat(answer.get("page").toString()).isEqualTo("{\"offset\":1,\"total\":5,\"totalFilter\":5}");
        assertThat(names(answer)).containsExactly("grace", "ada");
    }

    @Test
    void answersAnEmptyPageBehindTheEnd() {
        assertThat(names("{'page':{'offset':5,'length':2}}")).isEmpty();
    }

    @Test
    void readsAHundredRowsIfNotToldOtherwise() {
        addUsers(150);

        assertThat(names("{}")).hasSize(100);
        assertThat(names("{'page':{'length':150}}")).hasSize(150);
    }

    @Test
    void cutsTheLengthSilently() {
        simulator.settings().maxPageLength(2);

        JsonObject answer = list("{'page':{'offset':0,'length':4}}");

        assertThat(names(answer)).hasSize(2);
        assertThat(answer.getAsJsonObject("page").get("totalFilter").getAsInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'page':{'page':2,'size':2}}", "{'page':2,'size':2}", "{'offset':2,'length':2}"})
    void doesNotLookAtAPageUnderTheWrongName(String body) {
        assertThat(names(body)).hasSize(5);
    }

    @Test
    void leavesThePageOutIfSet() {
        simulator.settings().pageInListAnswers(false);

        assertThat(list("{}").keySet()).containsExactly("list");
    }

    private void addUsers(int count) {
        IntStream.range(0, count).forEach(i -> simulator.addUser("{'username':'u" + i + "'}"));
    }

    private JsonObject list(String body) {
        var answer = admin.post(LIST, body.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Caller.json(answer);
    }

    private List<String> names(String body) {
        return names(list(body));
    }

    private static List<String> names(JsonObject answer) {
        List<String> names = new ArrayList<>();
        answer.getAsJsonArray("list")
                .forEach(row -> names.add(row.getAsJsonObject().get("username").getAsString()));
        return names;
    }
}
