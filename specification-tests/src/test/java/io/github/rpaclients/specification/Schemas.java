package io.github.rpaclients.specification;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of one specification, read strictly: an object that lists its members has no others, formats count, and in
 * an answer a member may be null but not left out.
 *
 * <p>A finding says which member of which schema it is about, wherever in a message that occurred.
 */
final class Schemas {
    private static final String BASE = "https://specification.example/";
    private static final String NAMED = BASE + "named";
    private static final String REFERENCE = "#/components/schemas/";
    private static final Pattern LOCATION =
            Pattern.compile(Pattern.quote(BASE) + "(?:named#/components/schemas/([^/]+)|inline/(\\d+)#)(.*)");

    private final JsonMapper json = new JsonMapper();
    private final boolean complete;
    private final boolean nulls;
    private final JsonNode named;
    private final SchemaRegistry registry;
    private final Map<String, Schema> inline = new LinkedHashMap<>();
    private final List<String> owners = new ArrayList<>();

    /** @param components the schemas under {@code components}; not changed */
    private Schemas(JsonNode components, boolean complete, boolean nulls) {
        this.complete = complete;
        this.nulls = nulls;
        named = components.deepCopy();
        named.properties().stream()
                .filter(schema -> schema.getValue().has("allOf"))
                .forEach(schema -> merge(schema.getKey(), (ObjectNode) schema.getValue(), named));
        close(named);
        String document = json.writeValueAsString(Map.of("components", Map.of("schemas", named)));
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi30(),
                builder -> builder.schemas(Map.of(NAMED, document))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    /** For requests. */
    static Schemas ofRequests(JsonNode components) {
        return new Schemas(components, false, false);
    }

    /** For answers. */
    static Schemas ofAnswers(JsonNode components) {
        return new Schemas(components, true, false);
    }

    /** For answers of which the file does not say what may be null, nor all that may be left out. */
    static Schemas ofLooseAnswers(JsonNode components) {
        return new Schemas(components, false, true);
    }

    /**
     * What of the value is not as the schema says, in words. Null is a value of nothing but the nullable.
     *
     * @param owner says in the findings which schema it was
     * @param schema as it stands in an operation, perhaps with references to the named ones
     */
    Set<String> findings(String owner, JsonNode schema, JsonNode value) {
        return inline.computeIfAbsent(owner, name -> compile(name, schema.deepCopy())).validate(value).stream()
                .filter(error -> !nulls || !isNull(error))
                .map(this::words)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The named schema that this one refers to, with what it inherits; itself if it refers to none. */
    JsonNode resolved(JsonNode schema) {
        return target(schema).isEmpty()
                ? schema
                : resolved(named.path(target(schema).replace(REFERENCE, "")));
    }

    /** The name of a schema; empty if it stands somewhere without one. */
    Optional<String> nameOf(JsonNode schema) {
        return named.properties().stream()
                .filter(entry -> entry.getValue().equals(schema))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Schema compile(String owner, JsonNode schema) {
        owners.add(owner);
        close(schema);
        makeAbsolute(schema);
        return registry.getSchema(SchemaLocation.of(BASE + "inline/" + (owners.size() - 1)), schema);
    }

    /** Takes what a schema inherits into it; a discriminator then has the schema's own name. */
    private static void merge(String name, ObjectNode schema, JsonNode named) {
        ObjectNode properties = schema.withObjectProperty("properties");
        for (JsonNode part : schema.remove("allOf")) {
            JsonNode parent = named.path(target(part).replace(REFERENCE, ""));
            parent.path("properties")
                    .properties()
                    .forEach(p -> properties.set(p.getKey(), p.getValue().deepCopy()));
            String discriminator = parent.at("/discriminator/propertyName").asString("");
            if (!discriminator.isEmpty()) {
                properties.withObjectProperty(discriminator).putArray("enum").add(name);
            }
        }
    }

    private void close(JsonNode schema) {
        if (schema.path("properties").isObject()) {
            ObjectNode object = (ObjectNode) schema;
            if (!object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
            if (complete) {
                ArrayNode required = object.putArray("required");
                object.get("properties").propertyNames().forEach(required::add);
            }
        }
        if (schema.isObject()) {
            // what stands there are names of members, one of which may be properties
            schema.properties()
                    .forEach(entry -> (entry.getKey().equals("properties")
                                    ? entry.getValue()
                                    : List.of(entry.getValue()))
                            .forEach(this::close));
        } else {
            schema.forEach(this::close);
        }
    }

    private static void makeAbsolute(JsonNode schema) {
        if (target(schema).startsWith(REFERENCE)) {
            ((ObjectNode) schema).put("$ref", NAMED + target(schema));
        }
        schema.forEach(Schemas::makeAbsolute);
    }

    private static String target(JsonNode schema) {
        return schema.path("$ref").asString("");
    }

    private String words(Error error) {
        Matcher location = LOCATION.matcher(error.getSchemaLocation().toString());
        if (!location.matches()) {
            throw new IllegalStateException("An error at " + error.getSchemaLocation());
        }
        String schema = location.group(1) == null ? owners.get(Integer.parseInt(location.group(2))) : location.group(1);
        String where = schema + members(location.group(3));
        if (isNull(error)) {
            return where + " is null";
        }
        switch (error.getKeyword()) {
            case "additionalProperties":
                return where + "." + error.getProperty() + " is not declared";
            case "required":
                return where + "." + error.getProperty() + " is missing";
            case "type":
                return where + " is no " + error.getSchemaNode().asString();
            default:
                return where + " is against its " + error.getKeyword();
        }
    }

    private static boolean isNull(Error error) {
        JsonNode value = error.getInstanceNode();
        return value != null && value.isNull();
    }

    /** {@code /properties/a/items/properties/b/type} as {@code .a[].b}. */
    private static String members(String pointer) {
        return pointer.replaceFirst("/[^/]*$", "")
                .replaceAll("/properties/([^/]+)", ".$1")
                .replace("/items", "[]")
                .replace("/additionalProperties", ".*");
    }
}
