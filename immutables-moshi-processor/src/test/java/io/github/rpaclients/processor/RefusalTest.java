package io.github.rpaclients.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each refusal is one error, at the element to change. */
class RefusalTest {
    private static final String HEAD = """
            package test;
            import com.squareup.moshi.*;
            import io.github.rpaclients.core.json.*;
            import java.util.*;
            import org.immutables.value.Value;
            """;
    private static final String ANNOTATIONS = """
            @Value.Immutable
            @JsonClass(generateAdapter = true, generator = "immutables")
            """;
    private static final String BUILDER = """
            static Builder builder() { return new Builder(); }
            class Builder extends ImmutableModel.Builder {}
            }
            """;

    @Test
    void refusesModelsWithoutImmutables() {
        assertRefused(
                HEAD + """
                        @JsonClass(generateAdapter = true, generator = "immutables")
                        public interface Model {
                        static Builder builder() { return new Builder(); }
                        class Builder {}
                        }
                        """,
                "public interface Model {",
                "@JsonClass(generator = \"immutables\") needs @Value.Immutable beside it");
    }

    @Test
    void refusesTwoHeaders() {
        assertRefused(
                HEAD + "@Entity\n" + ANNOTATIONS + "public interface Model extends WithModel {}\n",
                "public interface Model extends WithModel {}",
                "@Model and @Entity stand alone, without @Value.Immutable and @JsonClass");
    }

    @Test
    void refusesNestedModelsWithAShortHeader() {
        assertRefused(
                HEAD + """
                        public class Model {
                        @Entity
                        interface Inner extends WithInner {}
                        }
                        """,
                "interface Inner extends WithInner {}",
                "A model with @Model or @Entity is a file of its own, not a nested type");
    }

    @Test
    void refusesEntitiesWithoutWithers() {
        assertRefused(
                HEAD + "@Entity\npublic interface Model {\nlong id();\n}\n",
                "public interface Model {",
                "An @Entity extends WithModel, which is generated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name = \"type\", about = \"A\", words = \"A\" | A vocabulary needs the name of a class, not \"type\"",
                "name = \"Type\", about = \"A\", words = {} | The vocabulary Type needs words, none of them empty",
                "name = \"Type\", about = \"A\", words = {\"a b\", \"a-b\"} | Two words of the vocabulary Type would be"
                        + " the same constant",
            })
    void refusesVocabularies(String vocabulary, String sentence) {
        assertRefused(HEAD + "@Vocabulary(" + vocabulary + ")\ninterface Model {}\n", "interface Model {}", sentence);
    }

    @Test
    void refusesAbstractClasses() {
        assertRefused(
                HEAD + ANNOTATIONS + "public abstract class Model {\n"
                        + BUILDER.replace("class Builder", "static class Builder"),
                "public abstract class Model {",
                "A JSON model is an interface; abstract value classes are not supported");
    }

    @Test
    void refusesGenericModels() {
        assertRefused(
                HEAD + ANNOTATIONS + """
                        public interface Model<T> {
                        T content();
                        static <T> Builder<T> builder() { return new Builder<>(); }
                        class Builder<T> extends ImmutableModel.Builder<T> {}
                        }
                        """,
                "public interface Model<T> {",
                "A JSON model cannot be generic; write one model per type of content");
    }

    @Test
    void refusesModelsWithoutBuilder() {
        assertRefused(
                HEAD + ANNOTATIONS + "public interface Model {\n}",
                "public interface Model {",
                "A JSON model declares 'static Builder builder()' and 'class Builder extends ImmutableModel.Builder'");
    }

    @Test
    void refusesABuilderThatIsNotTheModelsOwn() {
        assertRefused(
                HEAD + ANNOTATIONS + "public interface Model {\nstatic StringBuilder builder() { return null; }\n}",
                "public interface Model {",
                "A JSON model declares 'static Builder builder()' and 'class Builder extends ImmutableModel.Builder'");
    }

    @Test
    void refusesPrivateModels() {
        String nested = ANNOTATIONS + "private interface Model {\n" + BUILDER;

        Compilation compilation = Compilation.of(HEAD + "public class Outer {\n" + nested + "}");

        assertThat(compilation.errors())
                .contains(
                        "private interface Model { ~ A JSON model has to be visible in its package, this one is private");
    }

    @Test
    void refusesModelsInPrivateTypes() {
        String nested = "private static class Middle {\n" + ANNOTATIONS + "public interface Model {\n" + BUILDER + "}";

        Compilation compilation = Compilation.of(HEAD + "public class Outer {\n" + nested + "}");

        assertThat(compilation.errors())
                .contains(
                        "public interface Model { ~ A JSON model has to be visible in its package, this one is private");
    }

    @Test
    void refusesTwoAttributesOfOneJsonName() {
        assertModelRefused(
                "String a();\n@Json(name = \"a\") String b();",
                "@Json(name = \"a\") String b();",
                "JSON name \"a\" of 'b' is taken by 'a'");
    }

    @Test
    void refusesAnAliasThatIsTaken() {
        assertModelRefused(
                "String a();\n@JsonAlias({\"c\", \"a\"}) String b();",
                "@JsonAlias({\"c\", \"a\"}) String b();",
                "JSON name \"a\" of 'b' is taken by 'a'");
    }

    @Test
    void refusesAnAliasThatIsTheNameItself() {
        assertModelRefused(
                "@JsonAlias(\"a\") String a();",
                "@JsonAlias(\"a\") String a();",
                "JSON name \"a\" of 'a' is taken by 'a'");
    }

    @Test
    void refusesToRequireWhatIsNoCollection() {
        assertModelRefused(
                "@JsonRequired Optional<String> a();",
                "@JsonRequired Optional<String> a();",
                "Attribute 'a': java.util.Optional<java.lang.String> is no collection; @JsonRequired has a meaning on a List,"
                        + " Set or Map only");
    }

    @Test
    void refusesANumberThatIsNoId() {
        assertModelRefused(
                "@AsNumber Optional<List<String>> a();",
                "@AsNumber Optional<List<String>> a();",
                "Attribute 'a': java.util.Optional<java.util.List<java.lang.String>> is no TextId; @AsNumber has a meaning on"
                        + " one, or a List or Set of them, only");
    }

    @Test
    void refusesIgnoredAttributes() {
        assertModelRefused(
                "@Json(ignore = true) String a();",
                "@Json(ignore = true) String a();",
                "Attribute 'a': a model is read from JSON alone, nothing can be ignored");
    }

    @Test
    void refusesTwoExtras() {
        assertModelRefused(
                "JsonExtras more();\nJsonExtras rest();",
                "JsonExtras rest();",
                "A model has one JsonExtras: 'more' and 'rest' would both collect what is not modelled");
    }

    @Test
    void refusesExtrasBesideInheritedOnes() {
        assertRefused(
                HEAD + ANNOTATIONS + "public interface Model extends WireModel {\nJsonExtras rest();\n" + BUILDER,
                "JsonExtras rest();",
                "A model has one JsonExtras: 'extras' and 'rest' would both collect what is not modelled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int[]                     | int[]                      | an array is not supported, use a List",
                "List<String[]>            | java.lang.String[]         | an array is not supported, use a List",
                "char                      | char                       | is not supported, use int, long, double or String",
                "byte                      | byte                       | is not supported, use int, long, double or String",
                "short                     | short                      | is not supported, use int, long, double or String",
                "float                     | float                      | is not supported, use int, long, double or String",
                "Optional<Float>           | java.lang.Float            | is not supported, use Integer, Long, Double or String",
                "List                      | java.util.List             | a raw type leaves the type of the JSON open",
                "Map                       | java.util.Map              | a raw type leaves the type of the JSON open",
                "List<Set>                 | java.util.Set              | a raw type leaves the type of the JSON open",
                "Map<Long, String>         | java.util.Map<java.lang.Long,java.lang.String> | the key of a Map has to be a String, as in JSON",
                "List<?>                   | ?                          | a wildcard leaves the type of the JSON open",
                "List<? extends Number>    | ? extends java.lang.Number | a wildcard leaves the type of the JSON open",
                "Optional<Optional<String>>| java.util.Optional<java.lang.String> | has a meaning only as the attribute itself",
                "List<OptionalInt>         | java.util.OptionalInt      | has a meaning only as the attribute itself",
                "List<JsonExtras>          | io.github.rpaclients.core.json.JsonExtras | has a meaning only as the attribute itself",
                "Map<String, Object>       | java.lang.Object           | any number would become a double, use JsonValue",
                "Collection<String>        | java.util.Collection<java.lang.String> | use List, Set or Map",
                "TreeMap<String, String>   | java.util.TreeMap<java.lang.String,java.lang.String> | use List, Set or Map",
                "Patch<String>             | io.github.rpaclients.core.json.Patch<java.lang.String> | needs @Value.Default and Patch.keep(), so that callers name only what changes"
            })
    void refusesTypesItCannotKeepWhole(String declared, String type, String reason) {
        assertModelRefused(declared + " value();", declared + " value();", "Attribute 'value': " + type + " " + reason);
    }

    private static void assertModelRefused(String attributes, String line, String message) {
        assertRefused(HEAD + ANNOTATIONS + "public interface Model {\n" + attributes + "\n" + BUILDER, line, message);
    }

    private static void assertRefused(String source, String line, String message) {
        Compilation compilation = Compilation.of(source);

        assertThat(compilation.errors())
                .filteredOn(error -> !isOfImmutables(error))
                .containsExactly(line + " ~ " + message);
        assertThat(compilation.generated("test.ModelJsonAdapter")).isEmpty();
    }

    /** Without @Value.Immutable nobody writes the class the builder extends. */
    private static boolean isOfImmutables(String error) {
        return error.contains("cannot find symbol") || error.contains("org.immutables");
    }
}
