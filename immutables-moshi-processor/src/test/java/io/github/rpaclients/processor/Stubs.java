package io.github.rpaclients.processor;

import java.util.List;

/** The annotations and types of the runtime, which is built after this module, as far as the processor looks at them. */
final class Stubs {
    static final List<String> SOURCES = List.of(
            """
            package io.github.rpaclients.core.json;
            public @interface JsonNaming {
              Strategy value();
              enum Strategy { AS_IS, PASCAL_CASE }
            }
            """,
            """
            package io.github.rpaclients.core.json;
            public @interface JsonAlias { String[] value(); }
            """,
            """
            package io.github.rpaclients.core.json;
            public @interface JsonRequired {}
            """,
            """
            package io.github.rpaclients.core.json;
            public @interface AsNumber {}
            """,
            """
            package io.github.rpaclients.core.json;
            public final class JsonExtras {
              public static JsonExtras none() { return null; }
            }
            """,
            """
            package io.github.rpaclients.core.json;
            public final class Patch<T> {
              public static <T> Patch<T> keep() { return null; }
            }
            """,
            """
            package io.github.rpaclients.core.json;
            public interface JsonModel {}
            """,
            """
            package io.github.rpaclients.core.json;
            import org.immutables.value.Value;
            public interface WireModel extends JsonModel {
              @Value.Default @Value.Auxiliary
              default JsonExtras extras() { return JsonExtras.none(); }
            }
            """,
            """
            package io.github.rpaclients.core.json;
            import org.immutables.value.Value;
            @Value.Style(
                visibility = Value.Style.ImplementationVisibility.PRIVATE,
                builderVisibility = Value.Style.BuilderVisibility.SAME,
                overshadowImplementation = true, jdkOnly = true,
                defaults = @Value.Immutable(copy = false))
            public @interface Model {}
            """,
            """
            package io.github.rpaclients.core.json;
            import org.immutables.value.Value;
            @Value.Style(
                visibility = Value.Style.ImplementationVisibility.PRIVATE,
                builderVisibility = Value.Style.BuilderVisibility.SAME,
                overshadowImplementation = true, jdkOnly = true,
                defaults = @Value.Immutable(copy = false))
            public @interface Entity {}
            """,
            """
            package io.github.rpaclients.core.json;
            public @interface Filterable { String value(); }
            """,
            """
            package io.github.rpaclients.core.json;
            import java.lang.annotation.*;
            @Repeatable(Vocabulary.All.class)
            public @interface Vocabulary {
              String name();
              String about();
              String[] words();
              boolean numbered() default false;
              @interface All { Vocabulary[] value(); }
            }
            """,
            """
            package test;
            import java.lang.annotation.*;
            @Target({ElementType.METHOD, ElementType.TYPE_USE})
            public @interface Nullable {}
            """,
            "package test.language;\npublic final class BooleanField<M> { public static <M> BooleanField<M> of(String n) { return null; } }",
            "package test.language;\npublic final class NumberField<M> { public static <M> NumberField<M> of(String n) { return null; } }",
            "package test.language;\npublic final class TextField<M> { public static <M> TextField<M> of(String n) { return null; } }",
            "package test.language;\npublic final class TimeField<M> { public static <M> TimeField<M> of(String n) { return null; } }",
            "package test.language;\npublic final class WordField<M, W> {"
                    + " public static <M, W> WordField<M, W> of(String n, Class<W> t) { return null; } }",
            "package io.github.rpaclients.core.json;\npublic abstract class OpenEnum { protected OpenEnum(String v) {}"
                    + " protected static String word(String v, String... w) { return v; } }",
            "package io.github.rpaclients.core.json;\npublic abstract class TextId {}",
            "package io.github.rpaclients.core.json;\npublic abstract class GuidId extends TextId {}",
            "package io.github.rpaclients.core.json;\npublic abstract class NumericId {}",
            "package io.github.rpaclients.core.json;\npublic @interface ReadOnly {}",
            "package io.github.rpaclients.core;\npublic @interface Since { int value(); }",
            "package test.language;\npublic final class IdField<M, I> { public static <M, I> IdField<M, I> of(String n, Class<I> t) { return null; } }",
            runtime("JsonCursor"),
            runtime("JsonOut"),
            runtime("JsonType<T>"),
            runtime("JsonTypes"),
            runtime("MemberReader"),
            runtime("MemberWriter"),
            runtime("Members"),
            runtime("ModelAdapter<T>"));

    private static String runtime(String name) {
        return "package io.github.rpaclients.core.internal.json;\npublic class " + name + " {}";
    }

    private Stubs() {}
}
