package io.github.rpaclients.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sources as they are written today. After a change on purpose: {@code mvn -pl immutables-moshi-processor test
 * -Dtest=GoldenTest -Dgolden.update=true}, and read the diff.
 */
class GoldenTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    @ParameterizedTest
    @CsvSource({
        "Everything, test.golden.EverythingJsonAdapter",
        "Request, test.golden.RequestJsonAdapter",
        "Outer, test.golden.Outer_ModelJsonAdapter",
        "Folder, test.golden.FolderJsonAdapter",
        "Folder, test.golden.WithFolder",
        "Folder, test.golden.FolderFields",
        "Folder, test.golden.FolderType",
        "Folder, test.golden.FeedType"
    })
    void writesWhatIsOnFile(String model, String adapter) throws IOException {
        Path golden = RESOURCES.resolve("golden/" + adapter.substring(adapter.lastIndexOf('.') + 1) + ".java.txt");

        Compilation compilation = Compilation.of(
                "@JsonNaming(JsonNaming.Strategy.PASCAL_CASE) package test.golden;\n"
                        + "import io.github.rpaclients.core.json.JsonNaming;",
                Files.readString(RESOURCES.resolve("models/" + model + ".java.txt")));

        assertThat(compilation.errors()).isEmpty();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, compilation.generated(adapter));
        }
        assertThat(compilation.generated(adapter)).isEqualTo(Files.readString(golden));
    }
}
