package io.github.rpaclients.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** The class of a vocabulary: a constant for each word, open for others. */
final class Words {
    private final PackageElement pkg;
    private final TypeNames types;
    private final String name;
    private final String about;
    private final List<String> words;
    private final boolean numbered;

    private Words(AnnotationMirror vocabulary, PackageElement pkg, Elements elements) {
        this.pkg = pkg;
        this.types = new TypeNames(elements, pkg);
        this.name = Annotations.value(vocabulary, "name").orElse("");
        this.about = Annotations.value(vocabulary, "about").orElse("");
        this.words = Annotations.values(vocabulary, "words");
        this.numbered =
                Annotations.value(vocabulary, "numbered").filter("true"::equals).isPresent();
    }

    /** The vocabularies on a package or a model. */
    static List<Words> of(Element element, Elements elements) throws Refusal {
        List<Words> all = new ArrayList<>();
        for (AnnotationMirror vocabulary : Annotations.repeated(element, Names.VOCABULARY, Names.VOCABULARIES)) {
            Words words = new Words(vocabulary, elements.getPackageOf(element), elements);
            words.check(element);
            all.add(words);
        }
        return all;
    }

    private void check(Element element) throws Refusal {
        if (!name.matches("[A-Z]\\w*")) {
            throw new Refusal(element, "A vocabulary needs the name of a class, not \"" + name + "\"");
        }
        if (words.isEmpty() || words.contains("")) {
            throw new Refusal(element, "The vocabulary " + name + " needs words, none of them empty");
        }
        long constants = words.stream().map(Constants::name).distinct().count();
        if (constants < words.size()) {
            throw new Refusal(element, "Two words of the vocabulary " + name + " would be the same constant");
        }
    }

    String className() {
        return pkg.isUnnamed() ? name : pkg.getQualifiedName() + "." + name;
    }

    @Override
    public String toString() {
        types.claim(Names.OPEN_ENUM);
        Source body = new Source();
        body.line("/** " + about + " Generated; do not edit. */")
                .line(GeneratedMark.of(types))
                .line("public final class " + name + " extends OpenEnum {");
        for (String word : words) {
            body.line(
                    "public static final " + name + " " + Constants.name(word) + " = of(" + Source.quote(word) + ");");
        }
        body.line("")
                .line("private " + name + "(String value) {")
                .line("super(value);")
                .line("}")
                .line("")
                .line("/** A word as the vendor writes it"
                        + (numbered ? ", or the number that servers send for it" : "") + ". */")
                .line("public static " + name + " of(String value) {")
                .line("return new " + name + "(" + word() + ");")
                .line("}")
                .line("}");
        return GeneratedMark.header(pkg, types).block(body).toString();
    }

    private String word() {
        return numbered
                ? "word(value, " + words.stream().map(Source::quote).collect(Collectors.joining(", ")) + ")"
                : "value";
    }
}
