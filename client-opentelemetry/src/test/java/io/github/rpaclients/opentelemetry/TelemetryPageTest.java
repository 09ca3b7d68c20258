package io.github.rpaclients.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.micrometer.ClientMeter;
import io.github.rpaclients.micrometer.ClientTag;
import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about telemetry has the names of the enums, and code that is compiled. */
class TelemetryPageTest {
    private static final Path EXAMPLES = Path.of("src", "test", "java")
            .resolve(TelemetryExamples.class.getName().replace('.', '/') + ".java");

    private final String page = read(Path.of("..", "docs", "telemetry.md"));

    @Test
    void hasTheMetersAndTagsOfMicrometer() {
        assertThat(page)
                .contains(table(
                        "| meter | type | tags | what |",
                        Stream.of(ClientMeter.values())
                                .map(meter -> row(
                                        code(meter.getName()),
                                        lower(meter.getType()),
                                        codes(Stream.of(meter.getKeyNames()).map(KeyName::asString)),
                                        meter.description()))))
                .contains(table(
                        "| tag | what |",
                        Stream.of(ClientTag.values()).map(tag -> row(code(tag.asString()), tag.description()))));
    }

    @Test
    void hasTheSpansInstrumentsAndAttributesOfOpenTelemetry() {
        assertThat(page)
                .contains(table(
                        "| span | kind | attributes | what |",
                        Stream.of(ClientSpan.values())
                                .map(span -> row(
                                        code(span.pattern()),
                                        lower(span.kind()),
                                        keys(span.attributes()),
                                        span.description()))))
                .contains(table(
                        "| event | attributes | what |",
                        Stream.of(ClientEvent.values())
                                .map(event -> row(code(event.title()), keys(event.attributes()), event.description()))))
                .contains(table(
                        "| instrument | type | unit | attributes | what |",
                        Stream.of(ClientInstrument.values())
                                .map(instrument -> row(
                                        code(instrument.title()),
                                        lower(instrument.type()),
                                        code(instrument.unit()),
                                        keys(instrument.attributes()),
                                        instrument.description()))))
                .contains(table(
                        "| attribute | what |",
                        Stream.of(ClientAttribute.values())
                                .map(attribute -> row(code(attribute.key()), attribute.description()))));
    }

    @Test
    void showsCompiledCode() {
        String compiled = withoutIndent(read(EXAMPLES));
        List<String> blocks = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(page)
                .results()
                .map(block -> withoutIndent(block.group(1)))
                .collect(Collectors.toList());

        assertThat(blocks).isNotEmpty().allSatisfy(block -> assertThat(compiled).contains(block));
    }

    @Test
    void showsCodeThatWorks() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();

        HttpOptions options = TelemetryExamples.both(OpenTelemetry.noop(), registry);
        TelemetryExamples.withoutTenants(registry);

        assertThat(options.callListeners()).hasSize(2);
        assertThat(TelemetryExamples.micrometer(registry).callListeners()).hasSize(1);
        assertThat(TelemetryExamples.openTelemetry(OpenTelemetry.noop()).callListeners())
                .hasSize(2);
        assertThat(registry.counter("any", "api", "/acme/production/orchestrator_/")
                        .getId()
                        .getTag("api"))
                .isEqualTo("/orchestrator_/");
    }

    private static String table(String head, Stream<String> rows) {
        String rule = head.replaceAll("[^|]+", "---");
        return head + "\n" + rule + "\n" + rows.collect(Collectors.joining("\n")) + "\n\n";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String keys(List<ClientAttribute> attributes) {
        return codes(attributes.stream().map(ClientAttribute::key));
    }

    private static String codes(Stream<String> names) {
        return names.map(TelemetryPageTest::code).collect(Collectors.joining(", "));
    }

    private static String code(String name) {
        return "`" + name + "`";
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static String withoutIndent(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
