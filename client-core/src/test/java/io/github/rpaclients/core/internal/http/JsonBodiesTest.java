package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.json.model.Ticket;
import io.github.rpaclients.core.paging.Page;
import java.io.IOException;
import java.net.InetAddress;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.PUT;

class JsonBodiesTest {
    private static final MockWebServer SERVER = new MockWebServer();
    private static final Transport TRANSPORT = Transport.create(HttpOptions.defaults());

    private static ApiCalls calls;
    private static Service service;
    private static volatile String answer = "";
    private static volatile int status = 200;

    interface Service {
        @Rows(value = "rows", total = "count", within = "page")
        @GET("rows")
        Call<Page<Integer>> rows();

        @Rows(value = "rows", total = "count", within = "page", bare = true)
        @GET("rows")
        Call<Page<Integer>> rowsOrArray();

        @PUT("thing")
        Call<Nothing> put();

        @GET("thing")
        Call<Ticket> ticket();

        @Member("value")
        @GET("value")
        Call<Long> value();
    }

    interface NoRows {
        @GET("rows")
        Call<Page<Integer>> rows();
    }

    @BeforeAll
    static void startServer() throws IOException {
        SERVER.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder().code(status).body(answer).build();
            }
        });
        SERVER.start(InetAddress.getLoopbackAddress(), 0);
        calls = TRANSPORT.calls(
                Endpoint.of(SERVER.url("/").uri(), Authentication.none(), (status, body) -> VendorError.NONE));
        service = calls.service(Service.class);
    }

    @AfterEach
    void answerAsUsual() {
        status = 200;
    }

    @AfterAll
    static void stopServer() {
        TRANSPORT.close();
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rows\":[1,2],\"count\":7}",
                "{\"count\":\"7\",\"other\":{\"rows\":[3]},\"rows\":[1,2]}",
                "{\"page\":{\"count\":7,\"x\":[{}]},\"rows\":[1,2]}",
                "{\"page\":{\"rows\":[1,2],\"count\":7}}"
            })
    void findsRowsAndTotal(String page) {
        answer = page;

        Page<Integer> read = calls.execute(service.rows());

        assertThat(read.items()).containsExactly(1, 2);
        assertThat(read.total()).hasValue(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"count\":null", ",\"count\":-1", ",\"count\":\"many\"", ",\"count\":{\"rows\":1}"})
    void knowsNoTotalWhereTheServerNamesNone(String total) {
        answer = "{\"rows\":[]" + total + "}";

        assertThat(calls.execute(service.rows()).total()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2]", "{\"rows\":[1,2]}", "{\"page\":{\"rows\":[1,2]}}"})
    void takesAnArrayForTheRowsWhereOneMayStand(String rows) {
        answer = rows;

        assertThat(calls.execute(service.rowsOrArray()).items()).containsExactly(1, 2);
    }

    @Test
    void takesNoArrayElsewhere() {
        answer = "[1,2]";

        assertThatThrownBy(() -> calls.execute(service.rows())).isInstanceOf(UnexpectedAnswerException.class);
    }

    @Test
    void takesNullForNoRowsOnlyWhereTheTotalIsZero() {
        answer = "{\"rows\":null,\"count\":0}";

        assertThat(calls.execute(service.rows()).items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | The answer has no rows at $.rows",
                "{\"page\":{}} | The answer has no rows at $.rows",
                "{\"page\":[{\"rows\":[]}]} | The answer has no rows at $.rows",
                "{\"rows\":null} | The answer has null at $.rows and no total of 0",
                "{\"rows\":null,\"count\":3} | The answer has null at $.rows and no total of 0",
                "{\"rows\":{}} | Expected an array at $.rows",
                "{\"rows\":[1],\"page\":{\"rows\":[1]}} | Expected 'rows' only once at $.page.rows",
                "{\"rows\":[1,\"s3cret\"]} | Expected a 32-bit integer at $.rows[1]",
                "[] | Expected an object with 'rows' at $",
                "null | Expected an object with 'rows' at $",
                "{\"rows\":[]}{} | The answer is not JSON"
            })
    void namesWhatIsMissingInAPage(String page, String sentence) {
        answer = page;

        assertThatThrownBy(() -> calls.execute(service.rows()))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageStartingWith("GET /rows:")
                .hasMessageContaining(sentence);
    }

    @Test
    void saysThatTheServerGivesTheSameRowsAgain() {
        answer = "{\"rows\":[1,2],\"count\":4}";

        assertThatThrownBy(() -> calls.list(2, page -> service.rows()).toList())
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageStartingWith("GET /rows: 200")
                .hasMessageContaining("gives the same rows again");
    }

    @Test
    void demandsThatAPageSaysWhereItsRowsStand() {
        assertThatThrownBy(() -> calls.service(NoRows.class).rows())
                .hasStackTraceContaining("A call for a page needs @Rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "OK",
                "{}",
                "{\"error\":null,\"errors\":[ ],\"message\":\"\"}",
                "{\"success\":true}"
            })
    void takesAWriteForDoneWhateverElseTheAnswerSays(String nothing) {
        answer = nothing;

        calls.run(service.put());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{}, \"Error\":\"s3cret\"}",
                "{\"ERRORS\":[\"s3cret\"]}",
                "{\"success\":false}",
                "{\"result\":{\"succeeded\":false}}"
            })
    void takesNoWriteForDoneThatIsAnsweredWithAnError(String error) {
        answer = error;

        UnexpectedAnswerException failure =
                catchThrowableOfType(UnexpectedAnswerException.class, () -> calls.run(service.put()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure.status()).hasValue(200);
        assertThat(failure)
                .hasMessageContaining("The status says success, the answer that something went wrong")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void namesTheMemberThatAnEntityMisses() {
        answer = "{\"errors\":[\"s3cret\"]}";

        UnexpectedAnswerException failure =
                catchThrowableOfType(UnexpectedAnswerException.class, () -> calls.execute(service.ticket()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(failure).hasMessageContaining("Ticket misses 'Id'").hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\":7}", "{\"@odata.context\":{\"value\":1},\"value\":7,\"other\":[null]}"})
    void readsTheOneMemberThatCounts(String json) {
        answer = json;

        assertThat(calls.execute(service.value())).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|The answer has no 'value' at $",
                "[]|Expected an object with 'value' at $",
                "null|Expected an object with 'value' at $",
                "{\"value\":null}|Expected no null at $.value",
                "{\"value\":\"s3cret\"}|Expected a 64-bit integer at $.value",
                "{\"value\":1,\"value\":2}|Expected 'value' only once at $.value",
                "{\"Message\":\"s3cret\"}|The status says success, the answer that something went wrong"
            })
    void isNotContentWithoutTheOneMember(String json, String sentence) {
        answer = json;

        assertThatThrownBy(() -> calls.execute(service.value()))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void findsNothingWhereTheServerSaysThatThereIsNothing() {
        status = 204;
        answer = "";

        assertThat(calls.find(service.ticket())).isEmpty();
        assertThatThrownBy(() -> calls.execute(service.ticket())).isInstanceOf(UnexpectedAnswerException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}"})
    void findsNoNothingInAnAnswerThatSaysNothing(String json) {
        answer = json;

        assertThatThrownBy(() -> calls.find(service.ticket())).isInstanceOf(UnexpectedAnswerException.class);
    }
}
