package io.github.rpaclients.processor;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;

/** The adapter of one model, from top to bottom. */
final class AdapterSource {
    private static final String MOSHI = "com.squareup.moshi.";
    private static final String RUNTIME = "io.github.rpaclients.core.internal.json.";

    private final Model model;
    private final TypeNames types;
    private final String name;
    private final AdapterFields fields;

    AdapterSource(Model model, Elements elements) {
        this.model = model;
        this.types = new TypeNames(elements, model.pkg());
        List.of("JsonAdapter", "JsonReader", "JsonWriter", "Moshi").forEach(type -> types.claim(MOSHI + type));
        List.of("Members", "MemberReader", "MemberWriter").forEach(type -> types.claim(RUNTIME + type));
        types.claim("java.io.IOException");
        types.claim("javax.annotation.processing.Generated");
        // Factory and Companion are member types that every JsonAdapter inherits
        List.of("Factory", "Companion", "Types", "Override", "SuppressWarnings").forEach(types::reserve);
        types.reserve(model.adapterSimpleName());
        this.name = types.name(model.type());
        this.fields = new AdapterFields(model, types);
    }

    @Override
    public String toString() {
        Source body = new Source();
        body.line("/** Reads and writes {@link " + name + "}. Generated; do not edit. */")
                .line("@Generated(\"" + ModelAdapterProcessor.class.getName() + "\")")
                .line("@SuppressWarnings({\"deprecation\", \"removal\"})")
                .line("final class " + model.adapterSimpleName() + " extends JsonAdapter<" + name + "> {");
        renderMembers(body);
        renderConstructor(body);
        renderRead(body);
        renderWrite(body);
        body.line("}");
        return header().block(body).toString();
    }

    /** Last, because the body finds out what to import. */
    private Source header() {
        Source header = new Source();
        if (!model.pkg().isUnnamed()) {
            header.line("package " + model.pkg().getQualifiedName() + ";").line("");
        }
        types.imports().forEach(type -> header.line("import " + type + ";"));
        return header.line("");
    }

    private void renderMembers(Source source) {
        String simpleName = model.type().getSimpleName().toString();
        source.line("private static final Members MEMBERS = Members.of(" + Source.quote(simpleName) + ")")
                .indent()
                .indent();
        for (Attribute attribute : model.attributes()) {
            source.line("." + attribute.presence().declaration()
                    + attribute.jsonNames().stream().map(Source::quote).collect(Collectors.joining(", ", "(", ")")));
        }
        source.line(".build();").outdent().outdent().line("");
    }

    private void renderConstructor(Source source) {
        fields.declare(source);
        source.line(model.adapterSimpleName() + "(Moshi moshi) {");
        fields.assign(source);
        source.line("}").line("");
    }

    private void renderRead(Source source) {
        source.line("@Override")
                .line("public " + name + " fromJson(JsonReader reader) throws IOException {")
                .line(name + ".Builder builder = " + name + ".builder();")
                .line("MemberReader in = MEMBERS.read(reader);")
                .line("while (in.hasNext()) {")
                .line("switch (in.next()) {");
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
                .line("}")
                .line("in.end();");
        model.extras().ifPresent(extras -> source.line("builder." + extras + "(in.extras());"));
        source.line("return in.build(builder::build);").line("}").line("");
    }

    private void renderWrite(Source source) {
        String extras =
                model.extras().map(accessor -> ", value." + accessor + "()").orElse("");
        source.line("@Override")
                .line("public void toJson(JsonWriter writer, " + name + " value) throws IOException {")
                .line("MemberWriter out = MEMBERS.write(writer" + extras + ");");
        for (Attribute attribute : model.attributes()) {
            new WriteStatement(attribute, fields.nameFor(attribute)).render(source);
        }
        source.line("out.end();").line("}");
    }
}
