package io.github.rpaclients.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of each generation, with an application's settings. */
enum Generation {
    JACKSON_2 {
        private final ObjectMapper found = new ObjectMapper()
                .findAndRegisterModules()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        private final ObjectMapper open = new ObjectMapper().registerModule(Jackson2Models.withSecrets());

        @Override
        String write(Object value) {
            return trying(() -> found.writeValueAsString(value));
        }

        @Override
        String writeWithSecrets(Object value) {
            return trying(() -> open.writeValueAsString(value));
        }

        @Override
        String writeInLines(Object value) {
            return trying(() -> found.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value));
        }

        @Override
        String inTree(Object value, String member) {
            return found.valueToTree(value).get(member).asText();
        }

        @Override
        <T> T read(Class<T> type, String json) {
            return trying(() -> found.readValue(json, type));
        }

        @Override
        <T> T readByWayOfATree(Class<T> type, String json) {
            return trying(() -> found.treeToValue(found.readTree(json), type));
        }
    },

    JACKSON_3 {
        private final JsonMapper found = JsonMapper.builder()
                .findAndAddModules()
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .build();
        private final JsonMapper open =
                JsonMapper.builder().addModule(Jackson3Models.withSecrets()).build();

        @Override
        String write(Object value) {
            return found.writeValueAsString(value);
        }

        @Override
        String writeWithSecrets(Object value) {
            return open.writeValueAsString(value);
        }

        @Override
        String writeInLines(Object value) {
            return found.writer(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(value);
        }

        @Override
        String inTree(Object value, String member) {
            return found.valueToTree(value).get(member).asString();
        }

        @Override
        <T> T read(Class<T> type, String json) {
            return found.readValue(json, type);
        }

        @Override
        <T> T readByWayOfATree(Class<T> type, String json) {
            return found.treeToValue(found.readTree(json), type);
        }
    };

    abstract String write(Object value);

    abstract String writeWithSecrets(Object value);

    abstract String writeInLines(Object value);

    abstract String inTree(Object value, String member);

    abstract <T> T read(Class<T> type, String json);

    abstract <T> T readByWayOfATree(Class<T> type, String json);

    private interface Step<T> {
        T run() throws JsonProcessingException;
    }

    private static <T> T trying(Step<T> step) {
        try {
            return step.run();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
