package io.github.rpaclients.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Types;
import io.github.rpaclients.core.json.model.Ticket;
import java.lang.reflect.Type;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {
    @BeforeAll
    static void declareNames() {
        Members.of("Example").required("declared").collection("@odata.count").build();
    }

    @ParameterizedTest
    @CsvSource({
        "$, $",
        "$.declared, $.declared",
        "$.declared[17].declared, $.declared[17].declared",
        "$[0][1], $[0][1]",
        "$.@odata.count, $.@odata.count",
        "$.@odata.count[3].declared, $.@odata.count[3].declared",
        "$.@odata.secret, $.*.*",
        "$.secret, $.*",
        "$.eyJhbGciOi.e30.c2ln, $.*.*.*",
        "$.declared.secret[0].declared, $.declared.*[0].declared",
        "$.declared[secret], $.declared",
        "$.declared[0]secret, $.declared",
        "$., $.*",
        "secret, $",
        "'', $"
    })
    void showsNothingInAPathButDeclaredNamesAndIndexes(String path, String shown) {
        assertThat(Failures.path(path)).isEqualTo(shown);
    }

    @Test
    void showsNoKeyOfAMap() {
        Type tickets = Types.newParameterizedType(Map.class, String.class, Ticket.class);

        assertThatThrownBy(() -> Json.fromJson(tickets, "{\"eyJhbGciOi.secret\":7}"))
                .isInstanceOf(JsonDataException.class)
                .hasMessage("Expected an object at $.*.*");
    }

    @Test
    void showsNoNameThatAModelDoesNotKnow() {
        assertThatThrownBy(() -> Json.fromJson(Ticket.class, "{\"s3cret\":1,\"s3cret\":2}"))
                .hasMessageNotContaining("s3cret")
                .hasMessageContaining("is there twice at $.*");
    }
}
