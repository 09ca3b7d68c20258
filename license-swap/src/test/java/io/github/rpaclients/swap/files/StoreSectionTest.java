package io.github.rpaclients.swap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file may say of the database that keeps its pools. */
class StoreSectionTest {
    private static final String REST = "[pool developers]\nlicence = RPADEVNU\nseats = 2\n"
            + "[roster]\nperson,zone,days,hours\nada,Europe/Berlin,Mon-Fri,09:00-17:00\n";

    @TempDir
    Path folder;

    @Test
    void readsADatabase() throws IOException {
        StoreSettings store = read("[store]\nurl = jdbc:postgresql://db.acme.example:5433/swap?ssl=true\n"
                        + "user = swap\npassword = env:SWAP_PASSWORD\ncreate-tables = no\n")
                .store()
                .orElseThrow();

        assertThat(store.url()).isEqualTo("jdbc:postgresql://db.acme.example:5433/swap?ssl=true");
        assertThat(store.createsTables()).isFalse();
        assertThat(store.signIn().values())
                .containsEntry("user", "swap")
                .containsEntry("password", "env:SWAP_PASSWORD");
        assertThat(store.toString()).contains("password").doesNotContain("acme").doesNotContain("SWAP_PASSWORD");
    }

    @Test
    void createsTablesUnlessToldNotTo() throws IOException {
        assertThat(read("[store]\nurl = jdbc:h2:file:/srv/swap\n")
                        .store()
                        .orElseThrow()
                        .createsTables())
                .isTrue();
    }

    @Test
    void keepsPoolsInFilesWhereNoDatabaseIsNamed() throws IOException {
        assertThat(read("").store()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[store] | team.ini:1: The store has no url; write url = jdbc:postgresql://HOST/DATABASE",
                "[store]~url = postgres://db/x | team.ini:2: The value of url is no address of a PostgreSQL or H2 database; write one such as url = jdbc:postgresql://HOST/DATABASE",
                "[store]~url = jdbc:oracle:thin:@db:1521:x | team.ini:2: The value of url is no address of a PostgreSQL or H2 database; write one such as url = jdbc:postgresql://HOST/DATABASE",
                "[store main]~url = jdbc:postgresql://db/x | team.ini:1: The store has no name, as there is only one; write [store]",
                "[store]~url = jdbc:postgresql://db/x~passwort = env:X | team.ini:3: The store has no key passwort; did you mean password?",
                "[store]~url = jdbc:postgresql://db/x~schema = x | team.ini:3: The store has no key schema; write one of url, user, password, create-tables",
                "[store]~url = jdbc:postgresql://db/x~create-tables = maybe | team.ini:3: The value of create-tables is neither yes nor no; write one of them",
                "[store]~url = jdbc:postgresql://db/x~user = env:1 | team.ini:3: The value of user names no variable; write a name or env:NAME",
            })
    void saysWhatIsWrong(String section, String sentence) throws IOException {
        assertThat(problems(section.replace('~', '\n') + "\n")).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url = jdbc:postgresql://ada:Hunter2@db/swap",
                "url = jdbc:postgresql://db/swap?user=ada&password=Hunter2",
                "url = jdbc:postgresql://db/swap?sslpassword=Hunter2",
                "url = jdbc:h2:file:/srv/swap;USER=ada;PASSWORD=Hunter2",
                "url = jdbc:h2:Hunter2 x",
                "password = Hunter2",
                "password = env:Hunter2!",
            })
    void refusesSecretsAndQuotesNone(String line) throws IOException {
        String url = line.startsWith("url") ? "" : "url = jdbc:postgresql://db/swap\n";

        assertThat(problems("[store]\n" + line + "\n" + url))
                .singleElement()
                .asString()
                .startsWith("team.ini:2: ")
                .doesNotContain("Hunter2")
                .doesNotContain("ada");
    }

    private List<String> problems(String section) throws IOException {
        Path file = write(section);
        BadInputException thrown = catchThrowableOfType(BadInputException.class, () -> SwapFiles.read(file));
        return thrown.problems().stream().map(Problem::toString).collect(Collectors.toList());
    }

    private SwapFile read(String section) throws IOException {
        return SwapFiles.read(write(section));
    }

    private Path write(String section) throws IOException {
        return Files.writeString(folder.resolve("team.ini"), section + REST);
    }
}
