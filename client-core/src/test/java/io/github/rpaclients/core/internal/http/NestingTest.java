package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.internal.json.RawObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.GET;

/** How deep an answer may be, and how long where its endpoint says so. */
class NestingTest extends StackTest {
    interface RawService {
        @GET("raw")
        Call<RawObject> raw();
    }

    @Test
    void readsAHundredLevels() {
        enqueueJson(deep(100));
        enqueueJson(deep(100));
        ApiCalls calls = calls();

        assertThat(get(calls).id()).isEqualTo(13);
        assertThat(calls.execute(calls.service(RawService.class).raw()).has("id"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 255, 300, 1_000_000})
    void refusesMoreWithOneSentenceHoweverItIsRead(int levels) {
        enqueueJson(deep(levels));
        enqueueJson(deep(levels));
        ApiCalls calls = calls();

        UnexpectedAnswerException model = catchThrowableOfType(UnexpectedAnswerException.class, () -> get(calls));
        UnexpectedAnswerException raw = catchThrowableOfType(
                UnexpectedAnswerException.class,
                () -> calls.execute(calls.service(RawService.class).raw()));

        assertThat(model).hasMessage("GET /things(13): 200. The JSON of the answer is nested deeper than 100 levels.");
        assertThat(raw).hasMessage("GET /raw: 200. The JSON of the answer is nested deeper than 100 levels.");
    }

    @Test
    void saysThatAWriteIsDoneWhoseAnswerIsTooDeep() {
        enqueueJson(deep(101));

        UnexpectedAnswerException failure = catchThrowableOfType(UnexpectedAnswerException.class, () -> put(calls()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.DONE);
    }

    @Test
    void countsNoBracketsInStringsAndNoneThatAreClosed() {
        enqueueJson("{\"id\":13,\"x\":\"" + "[{\\\"".repeat(200) + "\\\\\",\"y\":[" + "[],{},".repeat(20_000) + "0]}");

        assertThat(get(calls()).id()).isEqualTo(13);
    }

    @Test
    void countsAcrossPartsOfALongAnswer() {
        String padding = "\"p\":\"" + "é".repeat(10_000) + "\",";

        enqueueJson("{" + padding + "\"x\":" + "{\"a\":".repeat(50) + "{" + padding + "\"b\":" + "[".repeat(60));

        assertThatThrownBy(() -> get(calls())).hasMessageContaining("deeper than 100 levels");
    }

    @Test
    void refusesAnAnswerLongerThanItsEndpointAllows() {
        Endpoint endpoint = Endpoint.of(base(), Authentication.none(), VendorError.Reader.none());
        enqueueJson("{\"id\":13,\"x\":1}");
        enqueueJson("{\"id\":13}");

        ApiCalls calls = transport.calls(endpoint.withMaxAnswerBytes(10));

        assertThatThrownBy(() -> get(calls)).hasMessageContaining("longer than 10 bytes");
        assertThat(get(calls).id()).isEqualTo(13);
    }

    private static String deep(int levels) {
        return "{\"id\":13,\"x\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
    }
}
