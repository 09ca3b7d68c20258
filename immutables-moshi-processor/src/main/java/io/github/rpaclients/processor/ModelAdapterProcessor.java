package io.github.rpaclients.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

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
    Names.JSON_CLASS,
    Names.RETROFIT + "*"
})
public final class ModelAdapterProcessor extends AbstractProcessor {
    private static final String GENERATOR = "immutables";
    private static final String JAR = "rpaclients.jar";

    /** What {@code of} takes. */
    private static final Map<String, String> VALUES =
            Map.of(Names.OPEN_ENUM, "java.lang.String", Names.TEXT_ID, "java.lang.String", Names.NUMERIC_ID, "long");

    /** By name, because elements do not survive a round. */
    private final Set<String> waiting = new LinkedHashSet<>();

    private final Reachable reachable = new Reachable();

    /** For the service loader of the compiler. */
    public ModelAdapterProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Tells Gradle, too, whether each file that is written comes from one source or one of them from all. */
    @Override
    public Set<String> getSupportedOptions() {
        boolean all = processingEnv.getOptions().containsKey(JAR);
        return Set.of(JAR, "org.gradle.annotation.processing." + (all ? "aggregating" : "isolating"));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : annotated(annotations, round, Set.of(Names.VOCABULARY, Names.VOCABULARIES))) {
            trying(() -> writeWords(element));
        }
        for (TypeElement model : models(annotations, round)) {
            trying(() -> process(model, round.processingOver()));
        }
        noteServices(annotations, round);
        noteValues(round.getRootElements());
        String jar = processingEnv.getOptions().get(JAR);
        if (jar != null && round.processingOver() && !reachable.isEmpty()) {
            writeReachable("META-INF/native-image/" + jar + "/reachability-metadata.json");
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

    private void noteServices(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().toString().startsWith(Names.RETROFIT)) {
                for (ExecutableElement method : ElementFilter.methodsIn(round.getElementsAnnotatedWith(annotation))) {
                    TypeElement service = (TypeElement) method.getEnclosingElement();
                    reachable.service(processingEnv
                            .getElementUtils()
                            .getBinaryName(service)
                            .toString());
                }
            }
        }
    }

    /** Words and ids, which a service may answer without a model around them. */
    private void noteValues(Collection<? extends Element> elements) {
        for (TypeElement type : ElementFilter.typesIn(elements)) {
            VALUES.forEach((parent, parameter) -> {
                TypeElement above = processingEnv.getElementUtils().getTypeElement(parent);
                if (above != null
                        && !type.getModifiers().contains(Modifier.ABSTRACT)
                        && processingEnv.getTypeUtils().isSubtype(type.asType(), above.asType())) {
                    reachable.value(
                            processingEnv.getElementUtils().getBinaryName(type).toString(), parameter);
                }
            });
            noteValues(type.getEnclosedElements());
        }
    }

    private void write(Model model, Elements elements) throws Refusal {
        reachable.adapter(model.adapterName());
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

    private void writeReachable(String file) {
        try (Writer writer = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", file)
                .openWriter()) {
            writer.write(reachable.toString());
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "Could not write " + file + ": " + e);
        }
    }
}
