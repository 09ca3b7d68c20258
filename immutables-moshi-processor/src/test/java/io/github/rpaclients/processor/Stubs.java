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
            import org.immutables.value.Value;
            public interface WireModel {
              @Value.Default @Value.Auxiliary
              default JsonExtras extras() { return JsonExtras.none(); }
            }
            """,
            """
            package test;
            import java.lang.annotation.*;
            @Target({ElementType.METHOD, ElementType.TYPE_USE})
            public @interface Nullable {}
            """,
            "package io.github.rpaclients.core.json;\npublic abstract class OpenEnum {}",
            "package io.github.rpaclients.core.json;\npublic abstract class TextId {}",
            "package io.github.rpaclients.core.json;\npublic abstract class NumericId {}",
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
