package io.github.rpaclients.core.json.model;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** More attributes than a long has bits. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface Wide extends WireModel {
    int a00();

    int a01();

    int a02();

    int a03();

    int a04();

    int a05();

    int a06();

    int a07();

    int a08();

    int a09();

    int a10();

    int a11();

    int a12();

    int a13();

    int a14();

    int a15();

    int a16();

    int a17();

    int a18();

    int a19();

    int a20();

    int a21();

    int a22();

    int a23();

    int a24();

    int a25();

    int a26();

    int a27();

    int a28();

    int a29();

    int a30();

    int a31();

    int a32();

    int a33();

    int a34();

    int a35();

    int a36();

    int a37();

    int a38();

    int a39();

    Optional<String> b00();

    Optional<String> b01();

    Optional<String> b02();

    Optional<String> b03();

    Optional<String> b04();

    Optional<String> b05();

    Optional<String> b06();

    Optional<String> b07();

    Optional<String> b08();

    Optional<String> b09();

    Optional<String> b10();

    Optional<String> b11();

    Optional<String> b12();

    Optional<String> b13();

    Optional<String> b14();

    Optional<String> b15();

    Optional<String> b16();

    Optional<String> b17();

    Optional<String> b18();

    Optional<String> b19();

    Optional<String> b20();

    Optional<String> b21();

    Optional<String> b22();

    Optional<String> b23();

    Optional<String> b24();

    Optional<String> b25();

    Optional<String> b26();

    Optional<String> b27();

    Optional<String> b28();

    Optional<String> b29();

    Optional<String> b30();

    Optional<String> b31();

    Optional<String> b32();

    Optional<String> b33();

    Optional<String> b34();

    Optional<String> b35();

    Optional<String> b36();

    Optional<String> b37();

    Optional<String> b38();

    Optional<String> b39();

    List<String> last();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableWide.Builder {}
}
