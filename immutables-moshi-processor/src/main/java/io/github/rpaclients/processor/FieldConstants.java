package io.github.rpaclients.processor;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** {@code FooFields}: the members by which lists of a model {@code Foo} can be filtered and ordered. */
final class FieldConstants {
    private static final Set<String> IDS = Set.of(Names.NUMERIC_ID, Names.TEXT_ID, Names.GUID_ID);
    private static final Set<String> NUMBERS = Set.of("java.lang.Integer", "java.lang.Long", "java.lang.Double");

    private final Model model;
    private final String language;
    private final TypeNames types;
    private final String name;

    /** @param language the package of the field types */
    FieldConstants(Model model, String language, Elements elements) {
        this.model = model;
        this.language = language;
        this.types = new TypeNames(elements, model.pkg());
        this.name = types.name(model.type());
    }

    String className() {
        return name + "Fields";
    }

    @Override
    public String toString() {
        Source body = new Source();
        body.line("/** What lists of {@link " + name + "} can be filtered and ordered by. Generated; do not edit. */")
                .line(GeneratedMark.of(types))
                .line(model.visibility() + "final class " + className() + " {");
        for (Attribute attribute : model.attributes()) {
            field(attribute.value()).ifPresent(field -> {
                String kind = field.substring(0, field.indexOf('<'));
                types.claim(language + "." + kind);
                body.line("public static final " + field + " " + Constants.name(attribute.name()) + " = " + kind
                        + ".of(" + Source.quote(attribute.jsonNames().get(0)) + typed(attribute, kind) + ");");
            });
        }
        body.line("").line("private " + className() + "() {}").line("}");
        return GeneratedMark.header(model.pkg(), types).block(body).toString();
    }

    /** Which id or word it is, these kinds cannot know. */
    private String typed(Attribute attribute, String kind) {
        boolean known = !kind.equals("IdField") && !kind.equals("WordField");
        return known ? "" : ", " + types.name(attribute.value()) + ".class";
    }

    private Optional<String> field(TypeMirror value) {
        if (value.getKind() == TypeKind.BOOLEAN || AttributeTypes.is(value, "java.lang.Boolean")) {
            return Optional.of("BooleanField<" + name + ">");
        }
        if (value.getKind().isPrimitive()) {
            return Optional.of("NumberField<" + name + ">");
        }
        TypeElement type = (TypeElement) ((DeclaredType) value).asElement();
        String parent = type.getSuperclass().toString();
        if (IDS.contains(parent)) {
            return Optional.of("IdField<" + name + ", " + types.name(value) + ">");
        }
        if (NUMBERS.contains(type.toString())) {
            return Optional.of("NumberField<" + name + ">");
        }
        if (type.toString().equals("java.lang.String")) {
            return Optional.of("TextField<" + name + ">");
        }
        if (type.toString().equals("java.time.Instant")) {
            return Optional.of("TimeField<" + name + ">");
        }
        return parent.equals(Names.OPEN_ENUM)
                ? Optional.of("WordField<" + name + ", " + types.name(value) + ">")
                : Optional.empty();
    }
}
