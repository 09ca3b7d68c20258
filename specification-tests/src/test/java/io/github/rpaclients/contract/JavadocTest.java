package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.internal.http.Permission;
import io.github.rpaclients.core.internal.http.Scope;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The Javadoc of a facade says the scope once, and of each method the permission and the version that it needs. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.github.rpaclients.contract.Contracts#all")
class JavadocTest {
    /** {@code Users.View}, as UiPath names them. */
    private static final Pattern PERMISSION = Pattern.compile("\\b[A-Z]\\w+\\.(View|Edit|Create|Delete)\\b");

    private static final Pattern SINCE = Pattern.compile("Servers since Web API version (\\d+)");
    private static final Pattern UNTIL = Pattern.compile("Servers until Web API version (\\d+)");

    private final Contract<?> contract;
    private final Javadocs javadocs;

    JavadocTest(Contract<?> contract) {
        this.contract = contract;
        this.javadocs = Javadocs.of(contract.packageName());
    }

    @Test
    void namesScopePermissionAndVersion() {
        List<Facade> facades = Facade.of(contract);
        Set<String> findings = new TreeSet<>();
        for (Facade facade : facades) {
            String text = javadocs.of(facade.method());
            permissions(facade, text, findings);
            since(facade, text, findings);
            until(facade, text, findings);
            services(facade, findings);
            scope(facade, text, findings);
        }

        assertThat(facades).isNotEmpty();
        assertThat(findings).isEmpty();
    }

    private static void permissions(Facade facade, String text, Set<String> findings) {
        Set<String> allowed = new TreeSet<>();
        for (Method service : facade.services()) {
            Permission permission = service.getAnnotation(Permission.class);
            if (permission != null) {
                allowed.addAll(names(permission.value()));
                // as a whole: not one of two that are both needed, nor one more
                Pattern whole = Pattern.compile(
                        "(?<![\\w.)] (or|and) )" + Pattern.quote(permission.value()) + "(?! (or|and) [A-Z(])");
                if (!whole.matcher(text).find()) {
                    findings.add(facade.method().getFullName() + " does not name " + permission.value());
                }
            }
        }
        names(text).stream()
                .filter(name -> !allowed.contains(name))
                .forEach(name -> findings.add(facade.method().getFullName() + " names " + name));
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher name = PERMISSION.matcher(text);
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }

    /** The first version that has an operation; 0 if all that are supported have it. */
    private int since(Stream<Fact> facts) {
        int oldest = contract.versions().keySet().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(Integer.MAX_VALUE);
        return facts.filter(fact -> !fact.since().isEmpty())
                .mapToInt(fact -> Integer.parseInt(fact.since()))
                .filter(since -> since > oldest)
                .max()
                .orElse(0);
    }

    private static void until(Facade facade, String text, Set<String> findings) {
        int needed = facade.facts().stream()
                .flatMapToInt(fact -> fact.until().stream())
                .min()
                .orElse(0);
        Matcher said = UNTIL.matcher(text);
        int named = said.find() ? Integer.parseInt(said.group(1)) : 0;
        if (named != needed) {
            findings.add(
                    facade.method().getFullName() + " is for servers until version " + needed + " and says " + named);
        }
    }

    /** What a message says of an operation that a server does not have. */
    private void services(Facade facade, Set<String> findings) {
        for (Method service : facade.services()) {
            Since annotation = service.getAnnotation(Since.class);
            int said = annotation == null ? 0 : annotation.value();
            int needed = since(facade.facts().stream()
                    .filter(fact -> ServiceCall.of(service)
                            .filter(call -> call.isCallOf(fact.operation()))
                            .isPresent()));
            if (said != needed) {
                findings.add(service + " is for servers since version " + needed + " and says " + said);
            }
        }
    }

    private void since(Facade facade, String text, Set<String> findings) {
        int needed = since(facade.facts().stream());
        Matcher said = SINCE.matcher(text);
        int named = said.find() ? Integer.parseInt(said.group(1)) : 0;
        if (named != needed) {
            findings.add(
                    facade.method().getFullName() + " is for servers since version " + needed + " and says " + named);
        }
    }

    private void scope(Facade facade, String text, Set<String> findings) {
        JavaClass type = facade.method().getOwner();
        for (Method service : facade.services()) {
            Scope ofType = service.getDeclaringClass().getAnnotation(Scope.class);
            if (ofType != null && !javadocs.of(type).contains("Scope {@code " + ofType.value() + "}")) {
                findings.add(type.getName() + " does not name the scope " + ofType.value());
            }
            if (ofType != null && text.contains("{@code " + ofType.value())) {
                findings.add(facade.method().getFullName() + " repeats the scope of its class");
            }
        }
    }
}
