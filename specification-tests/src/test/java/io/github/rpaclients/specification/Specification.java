package io.github.rpaclients.specification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An OpenAPI 3.0 file: which operation a request means, and what an exchange does that the file does not say. */
public final class Specification {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final List<Operation> operations = new ArrayList<>();

    private Specification(JsonNode document, Function<JsonNode, Schemas> ofAnswers) {
        Schemas requests = Schemas.ofRequests(document.at("/components/schemas"));
        Schemas answers = ofAnswers.apply(document.at("/components/schemas"));
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member -> operations.add(
                                new Operation(member.getKey(), path.getKey(), member.getValue(), requests, answers))));
    }

    public static Specification read(Path file) {
        return new Specification(document(file), Schemas::ofAnswers);
    }

    /** The same of a file that does not say what of an answer may be null, nor all that may be left out. */
    static Specification readLoosely(Path file) {
        return new Specification(document(file), Schemas::ofLooseAnswers);
    }

    private static JsonNode document(Path file) {
        ObjectMapper mapper = file.toString().endsWith(".json") ? new JsonMapper() : new YAMLMapper();
        return mapper.readTree(file.toFile());
    }

    /**
     * The names of the operations of any file, Swagger 2.0 and JSON included, of its schemas, and of their members behind a full
     * stop, without reading more of it.
     */
    public static Set<String> names(Path file) {
        Set<String> names = new TreeSet<>();
        JsonNode document = document(file);
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(METHODS::contains)
                        .forEach(method -> names.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        JsonNode schemas =
                document.has("definitions") ? document.get("definitions") : document.at("/components/schemas");
        schemas.properties().forEach(schema -> {
            names.add(schema.getKey());
            schema.getValue()
                    .path("properties")
                    .propertyNames()
                    .forEach(member -> names.add(schema.getKey() + "." + member));
        });
        return names;
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** The operation with this verb and this path as it stands in the file. */
    public Optional<Operation> named(String name) {
        return operations.stream()
                .filter(operation -> operation.toString().equals(name))
                .findFirst();
    }

    /** Of several that fit, the one with the fewest variables. The path starts behind the service's base. */
    Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(operation -> operation.fits(method, path))
                .min(Comparator.comparingInt(Operation::variables));
    }
}
