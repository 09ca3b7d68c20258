package io.github.rpaclients.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Types;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.model.Checked;
import io.github.rpaclients.core.json.model.Ticket;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadErrorTest {
    private static final String TICKET =
            "{'Id':1,'Name':'n','Active':true,'Retries':0,'Version':0,'Weight':0,'Priority':'Low'%s}";

    @Test
    void namesMissingMembersTypeAndPath() {
        assertThatThrownBy(() -> read("{'Id':1,'Active':true,'Retries':0,'Version':0,'Weight':0}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Ticket misses 'Name', 'Priority' at $");
    }

    @Test
    void namesThePathOfANestedModelWithMissingMembers() {
        assertThatThrownBy(() -> read(ticket(",'Parent':" + ticket(",'Children':[" + ticket("") + ",{'Id':1}]"))))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Ticket misses 'Name', 'Active', 'Retries', 'Version', 'Weight', 'Priority'"
                        + " at $.Parent.Children[1]");
    }

    @ParameterizedTest
    @CsvSource({"Id,1", "Name,'n'", "Active,true", "Retries,0", "Version,0", "Weight,0", "Priority,'Low'"})
    void namesTheRequiredMemberThatIsNull(String name, String value) {
        String text = value.equals("n") || value.equals("Low") ? "'" + value + "'" : value;
        String json = ticket("").replace("'" + name + "':" + text, "'" + name + "':null");

        assertThatThrownBy(() -> read(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Ticket member '" + name + "' is null at $." + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Retries  | 's3cret'      | Ticket | a 32-bit integer",
                "Retries  | 7777777777    | Ticket | a 32-bit integer",
                "Version  | 's3cret'      | Ticket | a 64-bit integer",
                "Version  | 7.5           | Ticket | a 64-bit integer",
                "Version  | 99999999999999999999 | Ticket | a 64-bit integer",
                "Weight   | 's3cret'      | Ticket | a number",
                "Weight   | 1e999         | Ticket | a number",
                "Weight   | {'a':7}       | Ticket | a number",
                "Id       | -77           | Ticket | a TicketId",
                "Id       | 's3cret'      | Ticket | a 64-bit integer",
                "RobotId  | 's3cret'      | Ticket | a 64-bit integer",
                "DueDate  | 's3cret'      | Ticket | an ISO-8601 date-time",
                "Price    | 's3cret'      | Ticket | a number",
                "Key      | 's3cret'      | Ticket | a UUID",
                "Key      | '1-1-1-1-1'   | Ticket | a UUID",
            })
    void saysWhatItExpectedAndNotWhatItFound(String name, String value, String model, String expected) {
        String json = ticket(",'" + name + "':" + value)
                .replaceFirst("'(" + name + ")':[0-9]+,(.*'\\1':)", "$2"); // the fixture's own value goes

        assertThatThrownBy(() -> read(json))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected " + expected + " at $." + name)
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("s3cret", "77777", "9999", "-77"));
    }

    @Test
    void namesTheElementItCouldNotRead() {
        assertThatThrownBy(() -> read(ticket(",'groupIds':[1,'x',3]")))
                .hasMessage("Expected a 64-bit integer at $.groupIds[1]");
        assertThatThrownBy(() -> Json.fromJson(
                        Types.newParameterizedType(List.class, java.time.Instant.class),
                        "[\"2024-01-01T00:00:00Z\",\"x\"]"))
                .hasMessage("Expected an ISO-8601 date-time at $[1]");
    }

    @Test
    void refusesNullElementsWhereTheModelCannotKeepThem() {
        assertThatThrownBy(() -> read(ticket(",'Tags':['a',null]"))).hasMessage("Expected no null at $.Tags[1]");
        assertThatThrownBy(() -> Json.fromJson(
                        Types.newParameterizedType(Map.class, String.class, String.class), "{\"k\":null}"))
                .hasMessage("Expected no null at $.*");
    }

    @Test
    void refusesAMemberThatIsThereTwice() {
        assertThatThrownBy(() -> read(ticket(",'Name':'s3cret'")))
                .hasMessage("Ticket member 'Name' is there twice at $.Name");
        assertThatThrownBy(() -> read(ticket(",'groupIds':[1],'groupIDs':[2]")))
                .hasMessage("Ticket member 'groupIds' is there twice at $.groupIDs");
        assertThatThrownBy(() -> read(ticket(",'Future':1,'Future':2")))
                .hasMessage("Ticket member '*' is there twice at $.*");
    }

    @Test
    void refusesMalformedJsonInMembersItDoesNotKnow() {
        assertThatThrownBy(() -> read(ticket(",'Future':{s3cret}")))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("$.*")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("s3cret"));
    }

    @Test
    void refusesDocumentsThatAreNull() {
        assertThatThrownBy(() -> read("null"))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("null");
    }

    @Test
    void refusesHtml() {
        assertThatThrownBy(() -> read("<html>s3cret</html>"))
                .isInstanceOf(JsonDataException.class)
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("s3cret"));
    }

    @Test
    void keepsTheWordsOfTheModelsOwnCheckToItself() {
        assertThatThrownBy(() -> Json.fromJson(Checked.class, "{\"Token\":\"s3cret\"}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Checked at $ does not pass the model's own check")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("s3cret"));
    }

    private static String ticket(String more) {
        return String.format(TICKET, more);
    }

    private static Ticket read(String json) {
        return Json.fromJson(Ticket.class, json.replace('\'', '"'));
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
