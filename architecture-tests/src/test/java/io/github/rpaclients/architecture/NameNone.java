package io.github.rpaclients.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** No public or protected member names such a type, but through the doors that are listed. */
final class NameNone extends ArchCondition<JavaClass> {
    private final List<String> names;
    private final Predicate<String> door;

    private NameNone(String what, List<String> names, Predicate<String> door) {
        super("name no " + what + " in public signatures");
        this.names = names;
        this.door = door;
    }

    /**
     * The libraries underneath, so that they can be replaced.
     *
     * @param door "member of class" that may name one
     */
    static NameNone ofTheLibraries(String door) {
        List<String> libraries = List.of(
                "okhttp3\\.",
                "okio\\.",
                "retrofit2\\.",
                "com\\.squareup\\.moshi\\.",
                "mockwebserver3\\.",
                "com\\.google\\.gson\\.",
                "kotlin\\.",
                "org\\.slf4j\\.",
                "picocli\\.",
                "com\\.zaxxer\\.",
                "com\\.github\\.kagkarlsson\\.",
                "jakarta\\.mail\\.",
                // where the testkit meets two of them
                "io\\.github\\.rpaclients\\.testkit\\.internal\\.");
        return new NameNone("library", libraries, door::equals);
    }

    /**
     * What our modules share among themselves, so that it can change in any release.
     *
     * @param doors "member of class", as a pattern, that our own modules need
     */
    static NameNone ofTheInternals(String doors) {
        return new NameNone(
                "internal type",
                List.of("io\\.github\\.rpaclients\\..*\\.internal\\."),
                member -> member.matches(doors));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaMember member : type.getMembers()) {
            boolean visible = member.getModifiers().contains(JavaModifier.PUBLIC)
                    || member.getModifiers().contains(JavaModifier.PROTECTED);
            boolean allowed = door.test(member.getName() + " of " + type.getName());
            if (visible && !allowed && types(member).anyMatch(this::isNamed)) {
                events.add(SimpleConditionEvent.violated(member, member.getFullName() + " does"));
            }
        }
    }

    private static Stream<JavaClass> types(JavaMember member) {
        Stream<JavaType> signature = member instanceof JavaCodeUnit
                ? Stream.concat(
                        Stream.of(((JavaCodeUnit) member).getReturnType()),
                        ((JavaCodeUnit) member).getParameterTypes().stream())
                : Stream.of(((JavaField) member).getType());
        return signature.flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private boolean isNamed(JavaClass type) {
        return names.stream().anyMatch(name -> type.getName().matches(name + ".*"));
    }
}
