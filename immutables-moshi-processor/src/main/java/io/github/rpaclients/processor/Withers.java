package io.github.rpaclients.processor;

import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** {@code WithFoo}, the changed copies of an entity {@code Foo}: Immutables writes none for values hidden in builders. */
final class Withers {
    private final Model model;
    private final TypeNames types;
    private final String name;
    private boolean first = true;

    Withers(Model model, Elements elements) {
        this.model = model;
        this.types = new TypeNames(elements, model.pkg());
        types.claim(Names.JSON_MODEL);
        this.name = types.name(model.type());
    }

    @Override
    public String toString() {
        Source body = new Source();
        body.line("/** Changed copies of {@link " + name + "}. Generated; do not edit. */")
                .line(GeneratedMark.of(types))
                .line("@SuppressWarnings({\"deprecation\", \"removal\"})")
                .line(model.visibility() + "interface With" + name + " extends JsonModel {");
        for (Attribute attribute : model.attributes()) {
            if (!attribute.isReadOnly()) {
                withers(body, attribute);
            }
        }
        model.extras().ifPresent(accessor -> {
            types.claim(Names.JSON_EXTRAS);
            wither(body, accessor, "JsonExtras value");
        });
        body.line("}");
        return GeneratedMark.header(model.pkg(), types).block(body).toString();
    }

    private void withers(Source body, Attribute attribute) {
        TypeMirror type = attribute.type();
        switch (attribute.presence()) {
            case OPTIONAL:
                wither(body, attribute.name(), types.name(type) + " value");
                wither(body, attribute.name(), types.name(attribute.value()) + " value");
                break;
            case COLLECTION:
            case REQUIRED_COLLECTION:
                if (AttributeTypes.is(type, "java.util.Map")) {
                    wither(body, attribute.name(), types.name(type) + " value");
                } else {
                    wither(body, attribute.name(), iterable(type) + " value");
                    several(body, attribute.name(), type);
                }
                break;
            default:
                wither(body, attribute.name(), types.name(type) + " value");
        }
    }

    /** As the builders of Immutables have it. */
    private String iterable(TypeMirror collection) {
        TypeMirror element = ((DeclaredType) collection).getTypeArguments().get(0);
        String name = types.name(element);
        return AttributeTypes.is(element, "java.lang.String") ? "Iterable<String>" : "Iterable<? extends " + name + ">";
    }

    /** A generic array would be a warning for every caller. */
    private void several(Source body, String attribute, TypeMirror collection) {
        TypeMirror element = ((DeclaredType) collection).getTypeArguments().get(0);
        if (element instanceof DeclaredType
                && ((DeclaredType) element).getTypeArguments().isEmpty()) {
            types.claim("java.util.Arrays");
            String method = "with" + capital(attribute);
            body.line("")
                    .line("default " + name + " " + method + "(" + types.name(element) + "... value) {")
                    .line("return " + method + "(Arrays.asList(value));")
                    .line("}");
        }
    }

    private static String capital(String attribute) {
        return Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
    }

    private void wither(Source body, String attribute, String parameter) {
        if (!first) {
            body.line("");
        }
        first = false;
        body.line("default " + name + " with" + capital(attribute) + "(" + parameter + ") {")
                .line("return new " + model.builderName() + "().from((" + name + ") this)." + attribute
                        + "(value).build();")
                .line("}");
    }
}
