package io.github.rpaclients.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelAdapterProcessorTest {
    private static final String MODEL = """
            @org.immutables.value.Value.Immutable
            @com.squareup.moshi.JsonClass(generateAdapter = true, generator = "immutables")
            public interface Model {
                %s content();

                static Builder builder() {
                    return new Builder();
                }

                class Builder extends ImmutableModel.Builder {}
            }
            """;

    @Test
    void waitsForTypesThatOtherProcessorsWrite() {
        Compilation compilation = Compilation.of(
                "package test;\n@org.immutables.value.Value.Immutable\ninterface Other {\nint a();\n}",
                "package test;\n" + String.format(MODEL, "java.util.List<ImmutableOther>"));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generated("test.ModelJsonAdapter"))
                .contains("private final JsonType<List<ImmutableOther>> contentType =");
    }

    @Test
    void leavesTypesThatNobodyWritesToTheCompiler() {
        Compilation compilation = Compilation.of("package test;\n" + String.format(MODEL, "Missing"));

        assertThat(compilation.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error).contains("cannot find symbol"));
        assertThat(compilation.generated("test.ModelJsonAdapter")).isEmpty();
    }

    @Test
    void writesIntoTheUnnamedPackage() {
        Compilation compilation = Compilation.of(String.format(MODEL, "int"));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generated("ModelJsonAdapter"))
                .startsWith("import io.github.rpaclients.core.internal.json.JsonCursor;")
                .contains("final class ModelJsonAdapter extends ModelAdapter<Model> {");
    }

    @Test
    void leavesModelsOfOtherGeneratorsAlone() {
        Compilation compilation =
                Compilation.of(String.format(MODEL, "int").replace("\"immutables\"", "\"somebody else's\""));

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generated("ModelJsonAdapter")).isEmpty();
    }

    @Test
    void writesTheSameTextEveryTime() {
        String source = String.format(MODEL, "java.util.Map<String, java.time.Instant>");

        assertThat(Compilation.of(source).generated("ModelJsonAdapter"))
                .isNotEmpty()
                .isEqualTo(Compilation.of(source).generated("ModelJsonAdapter"));
    }

    @Test
    void declaresAdaptersAndServicesForNativeImage() {
        Compilation compilation = Compilation.with(
                "-Arpaclients.jar=acme/acme-client",
                "package test;\n" + String.format(MODEL, "int"),
                """
                package test;
                interface Things {
                  class Id extends io.github.rpaclients.core.json.NumericId {}
                  interface Service {
                    @retrofit2.http.GET String thing(@retrofit2.http.Path String id);
                    @retrofit2.http.GET String things();
                  }
                }
                """,
                "package retrofit2.http;\npublic @interface GET {}",
                "package retrofit2.http;\npublic @interface Path {}");

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generated("META-INF/native-image/acme/acme-client/reachability-metadata.json"))
                .isEqualTo("""
                        {
                          "reflection": [
                            {"type": "test.ModelJsonAdapter", "methods": [{"name": "<init>", "parameterTypes": []}]},
                            {"type": "test.Things$Id", "methods": [{"name": "of", "parameterTypes": ["long"]}]},
                            {"type": "test.Things$Service", "allDeclaredMethods": true},
                            {"type": {"proxy": ["test.Things$Service"]}}
                          ]
                        }
                        """);
    }

    @Test
    void writesNothingForNativeImageUnlessItKnowsTheJar() {
        Compilation compilation = Compilation.of("package test;\n" + String.format(MODEL, "int"));

        assertThat(compilation.generated()).noneMatch(name -> name.startsWith("META-INF"));
    }
}
