package io.github.rpaclients.swap.cli;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema, read strictly: a member that it does not name is a finding. */
final class OutputSchema {
    private static final Path FILE = Path.of("..", "docs", "license-swap", "output.schema.json");
    private static final String ID = "https://schema.example/output";

    private final JsonMapper json = new JsonMapper();
    private final SchemaRegistry registry;

    OutputSchema() throws Exception {
        JsonNode schema = json.readTree(Files.readString(FILE));
        close(schema);
        String closed = json.writeValueAsString(schema);
        registry = SchemaRegistry.withDialect(
                Dialects.getDraft202012(),
                builder -> builder.schemas(Map.of(ID, closed))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode
                && node.path("properties").isObject()
                && node.path("additionalProperties").isMissingNode()) {
            ((ObjectNode) node).put("additionalProperties", false);
        }
        node.forEach(OutputSchema::close);
    }

    /** What is wrong with a document, by the whole schema. */
    List<String> problems(String document) {
        return problems("", json.readTree(document));
    }

    /** What is wrong with the pools of a document, by the definition of their verb. */
    List<String> problemsOfPools(String verb, String document) {
        return json.readTree(document)
                .path("pools")
                .valueStream()
                .flatMap(pool -> problems("#/$defs/" + verb + "Output", pool).stream())
                .collect(Collectors.toList());
    }

    private List<String> problems(String part, JsonNode document) {
        Schema schema = registry.getSchema(SchemaLocation.of(ID + part));
        return schema.validate(document).stream().map(Error::toString).collect(Collectors.toList());
    }
}
