package io.github.rpaclients.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import io.github.rpaclients.uipath.orchestrator.users.NewUser;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

class ModelsInJacksonTest {
    private static final String JSON = "{\"Id\":9007199254740993,\"UserName\":\"ada\",\"Name\":null,\"Type\":\"Later\","
            + "\"RolesList\":[],\"Price\":2.50,\"Quota\":1E+400,\"Later\":{\"x\":[1.10,null,\"é\"]}}";
    private static final User ADA = JsonModel.fromJson(User.class, JSON);

    /** What an application might answer. */
    record Answer(
            User firstOne,
            List<User> others,
            UserId id,
            UserType type,
            JsonValue anything,
            Map<RoleId, String> names) {}

    record Login(Secret password) {}

    @ParameterizedTest
    @EnumSource
    void areTheVendorsJson(Generation jackson) {
        assertThat(jackson.write(ADA)).isEqualTo(ADA.toJson()).contains("2.50", "1E+400", "\"Name\":null");
        assertThat(jackson.writeInLines(ADA)).contains("  \"UserName\" : \"ada\"");
    }

    @ParameterizedTest
    @EnumSource
    void areReadWithAllThatWasSaid(Generation jackson) {
        assertThat(jackson.read(User.class, JSON).toJson()).isEqualTo(ADA.toJson());
        assertThat(jackson.readByWayOfATree(User.class, "{\"Id\":7,\"Later\":null}")
                        .toJson())
                .isEqualTo(JsonModel.fromJson(User.class, "{\"Id\":7,\"Later\":null}")
                        .toJson());
    }

    @ParameterizedTest
    @EnumSource
    void standInTypesOfAnApplication(Generation jackson) {
        String json = "{\"first_one\":" + ADA.toJson() + ",\"others\":[{\"Id\":7}],\"id\":7,\"type\":\"DirectoryUser\","
                + "\"anything\":{\"a\":[1.50]},\"names\":{\"3\":\"admins\"}}";
        Answer answer = new Answer(
                ADA,
                List.of(JsonModel.fromJson(User.class, "{\"Id\":7}")),
                UserId.of(7),
                UserType.DIRECTORY_USER,
                JsonValue.of("{\"a\":[1.50]}"),
                Map.of(RoleId.of(3), "admins"));

        assertThat(jackson.write(answer)).isEqualTo(json);
    }

    @Test
    void areAddedByHandToJackson3() {
        JsonMapper mapper = JsonMapper.builder().addModule(new Jackson3Models()).build();

        assertThat(mapper.writeValueAsString(ADA)).isEqualTo(ADA.toJson());
    }

    @Test
    void areAddedByHandToJackson2() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new Jackson2Models());

        assertThat(mapper.writeValueAsString(ADA)).isEqualTo(ADA.toJson());
    }

    @ParameterizedTest
    @EnumSource
    void areTreesOnTheWay(Generation jackson) {
        assertThat(jackson.inTree(ADA, "UserName")).isEqualTo("ada");
    }

    @ParameterizedTest
    @EnumSource
    void showNoSecretUnlessAsked(Generation jackson) {
        NewUser user =
                JsonModel.fromJson(NewUser.class, "{\"UserName\":\"ada\",\"Type\":\"User\",\"Password\":\"hunter2\"}");

        assertThat(jackson.write(user)).contains("redacted").doesNotContain("hunter2");
        assertThat(jackson.write(new Login(Secret.of("hunter2")))).isEqualTo("{\"password\":\"Secret(redacted)\"}");
        assertThat(jackson.writeWithSecrets(user)).contains("hunter2");
        assertThat(jackson.read(Login.class, "{\"password\":\"hunter2\"}").password())
                .isEqualTo(Secret.of("hunter2"));
    }

    @ParameterizedTest
    @EnumSource
    void areRefusedWithASentence(Generation jackson) {
        assertThatThrownBy(() -> jackson.read(User.class, "{\"Id\":\"hunter2\"}"))
                .hasMessageContaining("This is no User: Expected a 64-bit integer at $.Id")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> jackson.read(Login.class, jackson.write(new Login(Secret.of("hunter2")))))
                .hasMessageContaining("Expected a secret, not what is printed in place of one");
    }
}
