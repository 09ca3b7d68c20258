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
import java.util.stream.Stream;

/** No public or protected member names a type of the libraries underneath, so that they can be replaced. */
final class NameNoLibrary extends ArchCondition<JavaClass> {
    private static final List<String> LIBRARIES = List.of(
            "okhttp3.",
            "okio.",
            "retrofit2.",
            "com.squareup.moshi.",
            "mockwebserver3.",
            "com.google.gson.",
            "kotlin.",
            // where the testkit meets two of them
            "io.github.rpaclients.testkit.internal.");

    private final String door;

    /** @param door "member of class" that may name one */
    NameNoLibrary(String door) {
        super("name no library in public signatures");
        this.door = door;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaMember member : type.getMembers()) {
            boolean visible = member.getModifiers().contains(JavaModifier.PUBLIC)
                    || member.getModifiers().contains(JavaModifier.PROTECTED);
            boolean allowed = door.equals(member.getName() + " of " + type.getName());
            if (visible && !allowed && types(member).anyMatch(NameNoLibrary::isLibrary)) {
                events.add(SimpleConditionEvent.violated(member, member.getFullName() + " names a library"));
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

    private static boolean isLibrary(JavaClass type) {
        return LIBRARIES.stream().anyMatch(type.getName()::startsWith);
    }
}
