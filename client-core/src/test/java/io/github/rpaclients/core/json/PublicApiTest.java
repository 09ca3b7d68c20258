package io.github.rpaclients.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A caller can use a model without Moshi on the compile class path. */
class PublicApiTest {
    @ParameterizedTest
    @ValueSource(
            classes = {
                JsonExtras.class,
                JsonExtras.Builder.class,
                JsonModel.class,
                JsonValue.class,
                NumericId.class,
                OpenEnum.class,
                Patch.class,
                TextId.class,
                WireModel.class
            })
    void showsNoTypeOfALibrary(Class<?> type) {
        List<Executable> signatures = new ArrayList<>(Arrays.asList(type.getDeclaredMethods()));
        signatures.addAll(Arrays.asList(type.getDeclaredConstructors()));

        assertThat(signatures)
                .filteredOn(signature -> (signature.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .isNotEmpty()
                .allSatisfy(signature -> assertThat(signature.toGenericString())
                        .doesNotContain("com.squareup", "okio", "okhttp", "retrofit", "internal"));
    }
}
