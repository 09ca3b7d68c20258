package io.github.rpaclients.processor;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The adapter of one model, from top to bottom. */
final class AdapterSource {
    private static final String RUNTIME = "io.github.rpaclients.core.internal.json.";

    private final Model model;
    private final TypeNames types;
    private final String name;
    private final AdapterFields fields;

    AdapterSource(Model model, Elements elements, Types utilities) {
        this.model = model;
        this.types = new TypeNames(elements, model.pkg());
        List.of(
                        "JsonCursor",
                        "JsonOut",
                        "JsonType",
                        "JsonTypes",
                        "MemberReader",
                        "MemberWriter",
                        "Members",
                        "ModelAdapter")
                .forEach(type -> types.claim(RUNTIME + type));
        types.claim("javax.annotation.processing.Generated");
        // Factory and Companion are member types that every JsonAdapter inherits
        List.of("Factory", "Companion", "Override", "SuppressWarnings").forEach(types::reserve);
        types.reserve(model.adapterSimpleName());
        this.name = types.name(model.type());
        this.fields = new AdapterFields(model, types, new TypeExpressions(elements, utilities, types));
    }

    @Override
    public String toString() {
        Source body = new Source();
        body.line("/** Reads and writes {@link " + name + "}. Generated; do not edit. */")
                .line(GeneratedMark.of(types))
                .line("@SuppressWarnings({\"deprecation\", \"removal\"})")
                .line("final class " + model.adapterSimpleName() + " extends ModelAdapter<" + name + "> {");
        renderMembers(body);
        fields.declare(body);
        renderRead(body);
        renderWrite(body);
        renderReadOnly(body);
        renderSince(body);
        body.line("}");
        return GeneratedMark.header(model.pkg(), types).block(body).toString();
    }

    private void renderMembers(Source source) {
        String simpleName = model.type().getSimpleName().toString();
        source.line("private static final Members MEMBERS = Members.of(" + Source.quote(simpleName) + ")")
                .indent()
                .indent();
        for (Attribute attribute : model.attributes()) {
            source.line("." + attribute.presence().declaration()
                    + attribute.jsonNames().stream().map(Source::quote).collect(Collectors.joining(", ", "(", ")"))
                    + attribute
                            .since()
                            .map(version -> ".since(" + version + ")")
                            .orElse(""));
        }
        source.line(".build();").outdent().outdent().line("");
    }

    private void renderRead(Source source) {
        source.line("@Override")
                .line("public " + name + " read(JsonCursor cursor) {")
                .line(newBuilder())
                .line("MemberReader in = cursor.object(MEMBERS);")
                .line("for (int member = in.next(); member != MemberReader.END; member = in.next()) {")
                .line("switch (member) {");
        int member = 0;
        for (Attribute attribute : model.attributes()) {
            source.line("case " + member + ":").indent();
            new ReadStatement(attribute, fields.nameFor(attribute)).render(source);
            source.line("break;").outdent();
            member++;
        }
        source.line("default:")
                .indent()
                .line(model.extras().isPresent() ? "in.keep();" : "in.skip();")
                .outdent()
                .line("}")
                .line("}");
        model.extras().ifPresent(extras -> source.line("builder." + extras + "(in.extras());"));
        source.line("try {")
                .line("return builder.build();")
                .line("} catch (IllegalStateException | IllegalArgumentException e) {")
                .line("throw in.refused();")
                .line("}")
                .line("}")
                .line("");
    }

    private String newBuilder() {
        return model.isShort()
                ? model.builderName() + " builder = new " + model.builderName() + "();"
                : name + ".Builder builder = " + name + ".builder();";
    }

    private void renderWrite(Source source) {
        String extras =
                model.extras().map(accessor -> ", value." + accessor + "()").orElse("");
        source.line("@Override")
                .line("public void write(JsonOut json, " + name + " value) {")
                .line("MemberWriter out = MEMBERS.write(json" + extras + ");");
        int member = 0;
        for (Attribute attribute : model.attributes()) {
            new WriteStatement(attribute, member, fields.nameFor(attribute)).render(source);
            member++;
        }
        source.line("out.end();").line("}");
    }

    private void renderSince(Source source) {
        if (model.attributes().stream().anyMatch(attribute -> attribute.since().isPresent())) {
            source.line("")
                    .line("@Override")
                    .line("public int since(String member) {")
                    .line("return MEMBERS.since(member);")
                    .line("}");
        }
    }

    private void renderReadOnly(Source source) {
        String names = model.attributes().stream()
                .filter(Attribute::isReadOnly)
                .map(attribute -> Source.quote(attribute.jsonNames().get(0)))
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            types.claim("java.util.Set");
            source.line("")
                    .line("@Override")
                    .line("public Set<String> readOnly() {")
                    .line("return Set.of(" + names + ");")
                    .line("}");
        }
    }
}
