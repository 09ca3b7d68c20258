package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.squareup.moshi.JsonDataException;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.json.JsonExtras;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.core.json.WireModel;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every model, by one document in the vendor's own form, which has every member: a name that is misspelt leaves a member empty.
 * One of an answer has a member that is unknown, too, and one that is null; one of a request is what we would write. A second
 * document, {@code Name.api.json}, has the other casing of servers that contradict themselves.
 */
@ParameterizedClass(name = "{0}")
@MethodSource("io.github.rpaclients.contract.Contracts#all")
class FixturesTest {
    /** By name: what these annotations carry is not on the class path. */
    private static final String JSON = "io.github.rpaclients.core.json.";

    private final Contract<?> contract;
    private final Fixtures fixtures;

    FixturesTest(Contract<?> contract) {
        this.contract = contract;
        this.fixtures = new Fixtures(contract.name());
    }

    @TestFactory
    Stream<DynamicTest> everyModel() {
        List<Class<?>> models = models();
        assertThat(models).isNotEmpty();
        return models.stream()
                .flatMap(model -> Stream.of(
                        dynamicTest(
                                model.getSimpleName() + " finds every member",
                                () -> findsEveryMember(model, documents(model))),
                        dynamicTest(model.getSimpleName() + " has all its names", () -> hasAllItsNames(model)),
                        dynamicTest(model.getSimpleName() + " is written as it was read", () -> isWrittenAsRead(model)),
                        dynamicTest(
                                model.getSimpleName() + " loses no member by itself",
                                () -> survives(model, Optional.empty())),
                        dynamicTest(
                                model.getSimpleName() + " keeps what is null",
                                () -> survives(model, Optional.of(JsonNull.INSTANCE)))));
    }

    /** What the fixtures are worth. */
    @Test
    void aNameThatIsMisspeltIsNoticed() throws ReflectiveOperationException {
        for (Class<?> model : models()) {
            Set<String> unnoticed = new TreeSet<>();
            Set<String> found = membersFound(model, document(model));
            for (String name : document(model).keySet()) {
                JsonObject misspelt = document(model);
                misspelt.add(name + "X", misspelt.remove(name));
                try {
                    if (membersFound(model, misspelt).equals(found)) {
                        unnoticed.add(name);
                    }
                } catch (JsonDataException noticed) {
                    assertThat(noticed).as(model + " " + name).hasMessageContaining(name);
                }
            }
            assertThat(unnoticed).as(model.toString()).isEqualTo(extras(model));
        }
    }

    private Set<String> extras(Class<?> model) {
        return new TreeSet<>(extras(Json.fromJson(model, fixtures.text(model.getSimpleName()))));
    }

    /** Requests keep nothing that is unknown. */
    private static Set<String> extras(Object read) {
        return read instanceof WireModel ? ((WireModel) read).extras().names() : Set.of();
    }

    private List<Class<?>> models() {
        return CompiledClient.of(contract).stream()
                .filter(type -> type.isAnnotatedWith(JSON + "Model") || type.isAnnotatedWith(JSON + "Entity"))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** In one of the documents. */
    private static void findsEveryMember(Class<?> model, List<JsonObject> documents)
            throws ReflectiveOperationException {
        Set<String> found = new TreeSet<>();
        for (JsonObject document : documents) {
            found.addAll(membersFound(model, document));
            if (WireModel.class.isAssignableFrom(model)) {
                assertThat(extras((Object) Json.fromJson(model, document.toString())))
                        .isNotEmpty();
                showsNothingUnknown(model, document.deepCopy());
            }
        }

        assertThat(found).isEqualTo(members(model).map(Method::getName).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** It may be secret. */
    private static void showsNothingUnknown(Class<?> model, JsonObject document) {
        document.addProperty("nobodyKnows", "s3cret-text");

        assertThat(((Object) Json.fromJson(model, document.toString())).toString())
                .doesNotContain("s3cret-text");
    }

    private static Set<String> membersFound(Class<?> model, JsonObject document) throws ReflectiveOperationException {
        Object read = Json.fromJson(model, document.toString());
        Set<String> found = new TreeSet<>();
        for (Method accessor : members(model).toList()) {
            accessor.setAccessible(true);
            if (!isEmpty(accessor.invoke(read))) {
                found.add(accessor.getName());
            }
        }
        return found;
    }

    private static Stream<Method> members(Class<?> model) {
        return Stream.of(model.getMethods())
                .filter(accessor -> accessor.getParameterCount() == 0
                        && !Modifier.isStatic(accessor.getModifiers())
                        && accessor.getReturnType() != JsonExtras.class
                        && accessor.getReturnType() != void.class
                        && accessor.getDeclaringClass() != Object.class);
    }

    /** Flags are true in the fixtures. */
    private static boolean isEmpty(Object value) {
        return value.equals(Optional.empty())
                || value.equals(OptionalLong.empty())
                || value.equals(Patch.keep())
                || value.equals(false)
                || (value instanceof Collection && ((Collection<?>) value).isEmpty())
                || (value instanceof Map && ((Map<?, ?>) value).isEmpty());
    }

    private void isWrittenAsRead(Class<?> model) {
        JsonObject document = document(model);

        assertThat(withoutFlags(rewritten(model, document))).isEqualTo(withoutFlags(document));
    }

    /** A member that is required is named when it is not there; without any other the document stays what it was. */
    private void survives(Class<?> model, Optional<JsonElement> instead) {
        if (!WireModel.class.isAssignableFrom(model)) {
            // a request comes from nobody; one without what it needs is refused when it is built
            return;
        }
        for (String name : document(model).keySet()) {
            JsonObject changed = document(model);
            changed.remove(name);
            instead.ifPresent(value -> changed.add(name, value));
            try {
                JsonObject written = rewritten(model, changed);
                if (isFalse(written.get(name))) {
                    changed.remove(name);
                }
                assertThat(withoutFlags(written)).as(name).isEqualTo(withoutFlags(changed));
            } catch (JsonDataException e) {
                assertThat(e).hasMessageContaining(name);
            }
        }
    }

    /** A flag that is not there is false, and written so. */
    private JsonElement withoutFlags(JsonElement value) {
        if (value.isJsonArray()) {
            JsonArray array = new JsonArray();
            value.getAsJsonArray().forEach(element -> array.add(withoutFlags(element)));
            return array;
        }
        if (value.isJsonPrimitive() && contract.mixesNumbersAndTexts()) {
            return new JsonPrimitive(value.getAsString());
        }
        if (!value.isJsonObject()) {
            return value;
        }
        JsonObject object = new JsonObject();
        value.getAsJsonObject().entrySet().stream()
                .filter(member -> !isFalse(member.getValue()))
                .forEach(member -> object.add(member.getKey(), withoutFlags(member.getValue())));
        return object;
    }

    private static boolean isFalse(@Nullable JsonElement value) {
        return value != null && value.isJsonPrimitive() && value.getAsString().equals("false");
    }

    /** Those that are written, and those that are read besides. */
    private void hasAllItsNames(Class<?> model) {
        Set<String> shown = new TreeSet<>();
        Set<String> names = new TreeSet<>(aliases(model));
        documents(model).forEach(document -> {
            shown.addAll(document.keySet());
            names.addAll(rewritten(model, document).keySet());
        });

        assertThat(shown).containsAll(names);
    }

    private Set<String> aliases(Class<?> model) {
        Set<String> aliases = new TreeSet<>();
        CompiledClient.of(contract)
                .get(model)
                .getMethods()
                .forEach(accessor -> accessor.getAnnotations().stream()
                        .filter(annotation -> annotation.getRawType().getName().equals(JSON + "JsonAlias"))
                        .forEach(annotation -> aliases.addAll(
                                List.of((String[]) annotation.get("value").orElseThrow()))));
        return aliases;
    }

    private List<JsonObject> documents(Class<?> model) {
        JsonObject other = other(model);
        return other.size() == 0 ? List.of(document(model)) : List.of(document(model), other);
    }

    /** The one in the other casing; empty if there is none. */
    private JsonObject other(Class<?> model) {
        return fixtures.find(model.getSimpleName() + ".api")
                .map(text -> JsonParser.parseString(text).getAsJsonObject())
                .orElseGet(JsonObject::new);
    }

    private JsonObject document(Class<?> model) {
        return JsonParser.parseString(fixtures.text(model.getSimpleName())).getAsJsonObject();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static JsonObject rewritten(Class<?> model, JsonObject document) {
        Object read = Json.fromJson((Class) model, document.toString());
        return JsonParser.parseString(Json.toJson(model, read)).getAsJsonObject();
    }
}
