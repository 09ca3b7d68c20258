package io.github.rpaclients.core.json;

import static io.github.rpaclients.core.json.Fixture.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.model.Device;
import io.github.rpaclients.core.json.model.DeviceBuilder;
import io.github.rpaclients.core.json.model.Part;
import io.github.rpaclients.core.json.model.Shift;
import io.github.rpaclients.core.json.model.Ticket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonModelTest {
    private static final Device WITH_PASSWORD =
            new DeviceBuilder().id(7).password(Secret.of("hunter2")).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Id\":7,\"Name\":null,\"Labels\":{\"b\":\"2\",\"a\":\"1\"},\"Parts\":[],\"Later\":{\"x\":[1.50,null]}}",
                "{\"Id\":7,\"Name\":\"a\",\"Parts\":null}",
                "{\"Id\":7,\"Password\":null}",
                "{\"Id\":7,\"Password\":\"********\"}",
                "{\"Id\":7,\"Password\":\"\"}",
            })
    void comesBackWithAllThatTheServerSaidAndNothingElse(String json) {
        assertThat(tree(JsonModel.fromJson(Device.class, json).toJson())).isEqualTo(tree(json));
    }

    @Test
    void isWrittenByItsOwnInterfaceWhateverTheTypeOfTheVariable() {
        JsonModel model = JsonModel.fromJson(Ticket.class, Fixture.read("ticket.json"));

        assertThat(tree(model.toJson())).isEqualTo(tree(((Ticket) model).toJson()));
        assertThat(model.toJson()).contains("9007199254740993", "2.50");
    }

    @Test
    void isWrittenWhereAnApplicationImplementsIt() {
        class Screw implements Part {
            @Override
            public Optional<String> name() {
                return Optional.of("s-1");
            }

            @Override
            public Optional<Secret> key() {
                return Optional.empty();
            }
        }
        class LongScrew extends Screw {}

        assertThat(new LongScrew().toJson()).isEqualTo("{\"Name\":\"s-1\"}");
    }

    @Test
    void leavesOutWhatARequestDoesNotKnow() {
        Shift shift = JsonModel.fromJson(Shift.class, "{\"First\":\"1\",\"Later\":1}");

        assertThat(shift.toJson()).isEqualTo("{\"First\":\"1\",\"Others\":[]}");
    }

    @Test
    void hidesSecretsUnlessAsked() {
        assertThat(WITH_PASSWORD.toJson())
                .contains("\"Password\":\"Secret(redacted)\"")
                .doesNotContain("hunter2");
        assertThat(JsonModel.fromJson(Device.class, WITH_PASSWORD.toJsonWithSecrets()))
                .isEqualTo(WITH_PASSWORD);
    }

    /** Or it would be somebody's next password. */
    @Test
    void takesNothingThatWasPrintedForASecret() {
        assertThatThrownBy(() -> JsonModel.fromJson(Device.class, WITH_PASSWORD.toJson()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This is no Device: Expected a secret, not what is printed in place of one, at $.Password");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'Id':7,'Name':          | Malformed JSON at $.Name",
                "<html>                   | Malformed JSON at $",
                "{'Id':7} {'Id':8}        | Malformed JSON at $",
                "``                       | Malformed JSON at $",
                "null                     | Expected no null at $",
                "[]                       | Expected an object at $",
                "{'Name':'hunter2'}       | Device misses 'Id' at $",
                "{'Id':'hunter2'}         | Expected a 64-bit integer at $.Id",
                "{'Id':7,'hunter2':[1,2}  | Malformed JSON at $.*[1]",
                "{'Id':7,'Labels':['a']}  | Expected an object at $.Labels",
            })
    void saysWhereATextIsWrongAndNothingThatIsInIt(String json, String sentence) {
        assertThatThrownBy(() -> JsonModel.fromJson(Device.class, json.replace('\'', '"')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This is no Device: " + sentence)
                .hasNoCause();
    }
}
