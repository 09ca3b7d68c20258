package io.github.rpaclients.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Writes what can be derived from a model. For every interface {@code Foo} with {@code @Model} or {@code @Entity}: {@code
 * FooJsonAdapter}, and for the second {@code WithFoo}; with {@code @Filterable} also {@code FooFields}. For every {@code
 * @Vocabulary} a class of that name. The older header of a model, {@code @Value.Immutable} with {@code
 * @JsonClass(generateAdapter = true, generator = "immutables")}, gets its adapter, too.
 */
@SupportedAnnotationTypes({
    Names.MODEL,
    Names.ENTITY,
    Names.FILTERABLE,
    Names.VOCABULARY,
    Names.VOCABULARIES,
    Names.JSON_CLASS
})
public final class ModelAdapterProcessor extends AbstractProcessor {
    private static final String GENERATOR = "immutables";

    /** By name, because elements do not survive a round. */
    private final Set<String> waiting = new LinkedHashSet<>();

    /** For the service loader of the compiler. */
    public ModelAdapterProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : annotated(annotations, round, Set.of(Names.VOCABULARY, Names.VOCABULARIES))) {
            trying(() -> writeWords(element));
        }
        for (TypeElement model : models(annotations, round)) {
            trying(() -> process(model, round.processingOver()));
        }
        return false;
    }

    private interface Step {
        void run() throws Refusal;
    }

    private void trying(Step step) {
        try {
            step.run();
        } catch (Refusal e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), e.element());
        }
    }

    private static Set<Element> annotated(
            Set<? extends TypeElement> annotations, RoundEnvironment round, Set<String> names) {
        Set<Element> elements = new LinkedHashSet<>();
        for (TypeElement annotation : annotations) {
            if (names.contains(annotation.getQualifiedName().toString())) {
                elements.addAll(round.getElementsAnnotatedWith(annotation));
            }
        }
        return elements;
    }

    private Set<TypeElement> models(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> models = new LinkedHashSet<>();
        waiting.forEach(name -> models.add(processingEnv.getElementUtils().getTypeElement(name)));
        waiting.clear();
        models.addAll(ElementFilter.typesIn(annotated(annotations, round, Set.of(Names.MODEL, Names.ENTITY))));
        for (TypeElement type : ElementFilter.typesIn(annotated(annotations, round, Set.of(Names.JSON_CLASS)))) {
            if (isOurs(type)) {
                models.add(type);
            }
        }
        return models;
    }

    private static boolean isOurs(Element type) {
        return Annotations.value(type, Names.JSON_CLASS, "generator")
                        .filter(GENERATOR::equals)
                        .isPresent()
                && Annotations.value(type, Names.JSON_CLASS, "generateAdapter")
                        .filter("true"::equals)
                        .isPresent();
    }

    private void process(TypeElement type, boolean last) throws Refusal {
        Elements elements = processingEnv.getElementUtils();
        Model model = new ModelReader(elements, processingEnv.getTypeUtils()).read(type);
        if (!model.hasUnknownTypes()) {
            write(model, elements);
        } else if (!last) {
            // another processor may be about to write them; if none does, the compiler says so itself
            waiting.add(type.getQualifiedName().toString());
        }
    }

    private void write(Model model, Elements elements) throws Refusal {
        write(model.adapterName(), model.type(), new AdapterSource(model, elements, processingEnv.getTypeUtils()));
        if (model.isEntity()) {
            write(model.inPackage("With" + model.type().getSimpleName()), model.type(), new Withers(model, elements));
        }
        Optional<String> language = Annotations.value(model.type(), Names.FILTERABLE, "value");
        if (language.isPresent()) {
            FieldConstants fields = new FieldConstants(model, language.get(), elements);
            write(model.inPackage(fields.className()), model.type(), fields);
        }
    }

    private void writeWords(Element element) throws Refusal {
        for (Words words : Words.of(element, processingEnv.getElementUtils())) {
            write(words.className(), element, words);
        }
    }

    private void write(String name, Element origin, Object source) throws Refusal {
        String text = source.toString();
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(name, origin).openWriter()) {
            writer.write(text);
        } catch (IOException e) {
            throw new Refusal(origin, "Could not write " + name + ": " + e.getMessage());
        }
    }
}
