package io.github.rpaclients.contract;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.rpaclients.core.internal.http.Reads;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A public method of a facade and what it calls, read from the compiled class: references to methods, what stands in lambdas and
 * what it has other facades do included.
 *
 * @param services the methods of services
 * @param facts what is known of the operations that those call
 */
record Facade(JavaMethod method, List<Method> services, List<Fact> facts) {
    private static final Set<String> WORKED_OUT = Set.of("Change", "Plan");

    /** Those of a client, in the order of their names. */
    static List<Facade> of(Contract<?> contract) {
        List<Fact> known = new Fixtures(contract.name()).facts();
        return CompiledClient.of(contract).stream()
                .filter(type -> type.getSimpleName().endsWith("Api"))
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .flatMap(type -> type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .sorted(Comparator.comparing(JavaMethod::getFullName)))
                .map(method -> of(method, known))
                .toList();
    }

    private static Facade of(JavaMethod method, List<Fact> known) {
        List<Method> services = services(method);
        List<Fact> facts = services.stream()
                .flatMap(service -> ServiceCall.of(service).stream())
                .flatMap(call -> known.stream().filter(fact -> call.isCallOf(fact.operation())))
                .distinct()
                .toList();
        return new Facade(method, services, facts);
    }

    /** What is only worked out does not write. */
    private static List<Method> services(JavaMethod method) {
        boolean onlyReads = WORKED_OUT.contains(method.getRawReturnType().getSimpleName());
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(method));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        List<Method> services = new ArrayList<>();
        while (!open.isEmpty()) {
            targets(open.remove()).forEach(target -> {
                if (target.getOwner().getSimpleName().endsWith("Api")) {
                    target.resolveMember().filter(seen::add).ifPresent(open::add);
                } else if (target.getOwner().getSimpleName().endsWith("Service")) {
                    Method service =
                            (Method) target.resolveMember().orElseThrow().reflect();
                    boolean reads = service.isAnnotationPresent(Reads.class)
                            || ServiceCall.of(service)
                                    .map(call -> call.verb().equals("GET"))
                                    .orElse(false);
                    if ((reads || !onlyReads) && !services.contains(service)) {
                        services.add(service);
                    }
                }
            });
        }
        services.sort(Comparator.comparing(Method::getName).thenComparing(Method::toString));
        return services;
    }

    private static Stream<CodeUnitAccessTarget> targets(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getMethodCallsFromSelf().stream().map(call -> call.getTarget()),
                unit.getMethodReferencesFromSelf().stream().map(reference -> reference.getTarget()));
    }

    /** For example {@code UsersApi.update}. */
    String name() {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    @Override
    public String toString() {
        return name();
    }
}
