package io.github.rpaclients.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.uipath.orchestrator.users.NewUser;
import io.github.rpaclients.uipath.orchestrator.users.User;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** What the application's mapper makes of models; controllers answer and take what it does. */
class ModelsInAnswersTest {
    private static final String JSON = "{\"Id\":7,\"UserName\":\"ada\",\"Name\":null,\"Later\":[1.50]}";
    private static final User ADA = JsonModel.fromJson(User.class, JSON);

    @Test
    void areTheVendorsJson() {
        Contexts.everything().run(context -> {
            assertThat(write(context, ADA)).isEqualTo(ADA.toJson()).contains("\"Name\":null", "\"Later\":[1.50]");
            assertThat(read(context, JSON)).isEqualTo(ADA);
        });
    }

    @Test
    void showNoSecret() {
        NewUser user =
                JsonModel.fromJson(NewUser.class, "{\"UserName\":\"ada\",\"Type\":\"User\",\"Password\":\"hunter2\"}");

        Contexts.everything()
                .run(context -> assertThat(write(context, user)).contains("ada").doesNotContain("hunter2"));
    }

    private static String write(ApplicationContext context, Object value) {
        return ReflectionTestUtils.invokeMethod(mapper(context), "writeValueAsString", value);
    }

    private static Object read(ApplicationContext context, String json) {
        return ReflectionTestUtils.invokeMethod(mapper(context), "readValue", json, User.class);
    }

    /** Of another class in each generation. */
    private static Object mapper(ApplicationContext context) {
        return context.getBean(context.containsBean("jacksonJsonMapper") ? "jacksonJsonMapper" : "jacksonObjectMapper");
    }
}
