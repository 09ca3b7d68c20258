package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.uipath.environment.Setting;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of settings has all that can be set, and nothing else. */
class SettingsPageTest {
    private static final String PAGE = GuidePage.read(Path.of("..", "docs", "settings.md"));

    @ParameterizedTest
    @EnumSource(Setting.class)
    void hasARowForEachSetting(Setting setting) {
        assertThat(PAGE.lines().filter(line -> line.startsWith("| `" + setting + "`:")))
                .singleElement()
                .asString()
                .contains("| " + quoted(setting.variables()) + " | " + quoted(setting.properties()) + " |");
    }

    @Test
    void hasARowForEachHttpOption() {
        Set<String> options = Stream.of(HttpOptions.Builder.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !name.equals("build"))
                .collect(Collectors.toSet());

        Set<String> rows = http().lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> Pattern.compile("`(\\w+)`").matcher(cell).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        assertThat(rows).isEqualTo(options);
    }

    private static String http() {
        return PAGE.substring(PAGE.indexOf("## HTTP"), PAGE.indexOf("## Proxy"));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
