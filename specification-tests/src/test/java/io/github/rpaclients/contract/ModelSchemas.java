package io.github.rpaclients.contract;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Member;
import io.github.rpaclients.core.json.JsonExtras;
import io.github.rpaclients.core.json.OpenEnum;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.specification.Operation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import tools.jackson.databind.JsonNode;

/** The models of a client beside the schemas that the vendor's files have for them, from the operations downwards. */
final class ModelSchemas {
    /** By name: what these annotations carry is not on the class path. */
    private static final String JSON = "io.github.rpaclients.core.json.";

    private static final Pattern ANSWER = Pattern.compile("(?:(\\w*)\\[] )?(\\w+)(?:\\.\\w+)?");

    private final Map<String, Class<?>> models = new TreeMap<>();
    private final Set<String> visited = new HashSet<>();

    /** For each member of a model, the schemas that have it and those that have not. */
    private final Map<String, Set<String>> with = new TreeMap<>();

    private final Map<String, Set<String>> without = new TreeMap<>();
    private final Set<String> flags = new TreeSet<>();

    /** For each vocabulary its words, and those of the files. */
    private final Map<Class<?>, Set<String>> words = new TreeMap<>(Comparator.comparing(Class::getName));

    /** For each member that is sent, the first version that has it, as we say and as the files do. */
    private final Map<String, Integer> ours = new TreeMap<>();

    private final Map<String, Integer> theirs = new TreeMap<>();
    private final VendorFiles files;
    private boolean sent;

    private ModelSchemas(VendorFiles files) {
        this.files = files;
    }

    /** Those that a client's answers and requests have. */
    static ModelSchemas of(Contract<?> contract, VendorFiles files) {
        ModelSchemas schemas = new ModelSchemas(files);
        var classes = CompiledClient.of(contract);
        classes.stream()
                .filter(type -> type.isAnnotatedWith(JSON + "Model") || type.isAnnotatedWith(JSON + "Entity"))
                .forEach(type -> schemas.models.put(type.getSimpleName(), type.reflect()));
        for (Fact fact : new Fixtures(contract.name()).facts()) {
            files.operation(fact.operation()).ifPresent(operation -> schemas.answer(fact.answer(), operation));
        }
        schemas.sent = true;
        classes.stream()
                .filter(type -> type.getSimpleName().endsWith("Service"))
                .flatMap(type -> List.of(type.reflect().getDeclaredMethods()).stream())
                .forEach(
                        method -> files.operationOf(method).ifPresent(operation -> schemas.request(method, operation)));
        return schemas;
    }

    private void answer(String answer, Operation operation) {
        Matcher parts = ANSWER.matcher(answer);
        if (!parts.matches() || !models.containsKey(parts.group(2))) {
            return;
        }
        JsonNode schema = operation.resolved(operation.answer());
        if (parts.group(1) != null && !parts.group(1).isEmpty()) {
            schema = operation.resolved(schema.path("properties").path(parts.group(1)));
        }
        visit(models.get(parts.group(2)), schema, operation);
    }

    private void request(Method method, Operation operation) {
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(Body.class)) {
                JsonNode schema = operation.resolved(operation.request());
                Member member = parameter.getAnnotation(Member.class);
                value(
                        parameter.getParameterizedType(),
                        member == null
                                ? schema
                                : operation.resolved(schema.path("properties").path(member.value())),
                        operation);
            }
        }
    }

    /** What a type of ours is in a schema, if it is something of ours at all. */
    private void value(Type type, JsonNode schema, Operation operation) {
        Class<?> meant = meant(type);
        if (meant == null || schema.isMissingNode()) {
            return;
        }
        if (OpenEnum.class.isAssignableFrom(meant)) {
            JsonNode items = schema.has("enum") ? schema : operation.resolved(schema.path("items"));
            items.path("enum")
                    .forEach(word -> words.computeIfAbsent(meant, name -> new TreeSet<>())
                            .add(word.asString()));
        } else if (models.containsValue(meant)) {
            visit(meant, schema, operation);
        }
    }

    /** The last argument of a generic type is what a list, a map or an {@code Optional} has. */
    private static @Nullable Class<?> meant(Type type) {
        if (type instanceof Class) {
            return (Class<?>) type;
        }
        if (type instanceof ParameterizedType) {
            Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
            return meant(arguments[arguments.length - 1]);
        }
        return null;
    }

    private void visit(Class<?> model, JsonNode schema, Operation operation) {
        JsonNode object =
                schema.path("type").asString("").equals("array") ? operation.resolved(schema.path("items")) : schema;
        if (!object.path("properties").isObject() || !visited.add(model.getName() + object + sent)) {
            return;
        }
        String owner = operation.nameOf(object);
        for (Method accessor : model.getMethods()) {
            if (isMember(accessor)) {
                String member = model.getSimpleName() + "." + accessor.getName();
                JsonNode property = property(accessor, object);
                (property.isMissingNode() ? without : with)
                        .computeIfAbsent(member, name -> new TreeSet<>())
                        .add(owner);
                if (accessor.isDefault() && accessor.getReturnType() == boolean.class) {
                    flags.add(member);
                }
                if ((sent || isEntity(model)) && !accessor.isAnnotationPresent(ReadOnly.class)) {
                    Since since = accessor.getAnnotation(Since.class);
                    ours.put(member, since == null ? 0 : since.value());
                    theirs.merge(member, files.since(owner, name(accessor, object)), Math::max);
                }
                value(accessor.getGenericReturnType(), operation.resolved(property), operation);
            }
        }
    }

    private static boolean isMember(Method accessor) {
        boolean computed = accessor.isDefault() && accessor.getReturnType() != boolean.class;
        return accessor.getParameterCount() == 0
                && !Modifier.isStatic(accessor.getModifiers())
                && accessor.getReturnType() != JsonExtras.class
                && accessor.getDeclaringClass() != Object.class
                && !computed;
    }

    /** In the one casing or the other. */
    private static JsonNode property(Method accessor, JsonNode object) {
        return object.path("properties").path(name(accessor, object));
    }

    private static String name(Method accessor, JsonNode object) {
        Json json = accessor.getAnnotation(Json.class);
        String name = json == null ? accessor.getName() : json.name();
        return object.path("properties").has(name) ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** What is wrong with our models, or with the files. */
    Set<String> findings() {
        Set<String> findings = new TreeSet<>();
        without.forEach((member, schemas) -> {
            if (flags.contains(member)) {
                findings.add("flag: " + member + " is false where nothing is said, and not in " + schemas);
            } else if (!with.containsKey(member)) {
                findings.add("member: " + member + " is not in " + schemas);
            }
        });
        theirs.forEach((member, since) -> {
            if (!since.equals(ours.get(member))) {
                findings.add("since: " + member + " is sent to servers since " + ours.get(member)
                        + ", the files have it since " + since);
            }
        });
        words.forEach((vocabulary, theirs) -> {
            Set<String> ours = words(vocabulary);
            List<String> differences = new ArrayList<>();
            ours.stream().filter(word -> !theirs.contains(word)).forEach(word -> differences.add(word + " is no word"));
            theirs.stream().filter(word -> !ours.contains(word)).forEach(word -> differences.add("misses " + word));
            differences.forEach(difference -> findings.add("word: " + vocabulary.getSimpleName() + " " + difference));
        });
        return findings;
    }

    private static Set<String> words(Class<?> vocabulary) {
        Set<String> words = new TreeSet<>();
        for (Field constant : vocabulary.getFields()) {
            try {
                if (constant.get(null) instanceof OpenEnum) {
                    words.add(((OpenEnum) constant.get(null)).value());
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return words;
    }

    /** How many models were found beside a schema. */
    int size() {
        return visited.size();
    }

    /** By its name, since the compiler would want to see what the annotation itself is annotated with. */
    private static boolean isEntity(Class<?> model) {
        return Stream.of(model.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getName().equals("io.github.rpaclients.core.json.Entity"));
    }
}
