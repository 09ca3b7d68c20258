package io.github.rpaclients.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes {@code FooJsonAdapter} for every {@code @Value.Immutable} interface {@code Foo} annotated
 * {@code @JsonClass(generateAdapter = true, generator = "immutables")}. Moshi finds it by its name.
 */
@SupportedAnnotationTypes(Names.JSON_CLASS)
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
        for (TypeElement model : models(annotations, round)) {
            try {
                process(model, round.processingOver());
            } catch (Refusal e) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.getMessage(), e.element());
            }
        }
        return false;
    }

    private List<TypeElement> models(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<TypeElement> models = new ArrayList<>();
        waiting.forEach(name -> models.add(processingEnv.getElementUtils().getTypeElement(name)));
        waiting.clear();
        for (TypeElement annotation : annotations) {
            for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                if (isOurs(type)) {
                    models.add(type);
                }
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
        Model model = new ModelReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils()).read(type);
        if (!model.hasUnknownTypes()) {
            write(model);
        } else if (!last) {
            // another processor may be about to write them; if none does, the compiler says so itself
            waiting.add(type.getQualifiedName().toString());
        }
    }

    private void write(Model model) throws Refusal {
        String source =
                new AdapterSource(model, processingEnv.getElementUtils(), processingEnv.getTypeUtils()).toString();
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile(model.adapterName(), model.type())
                .openWriter()) {
            writer.write(source);
        } catch (IOException e) {
            throw new Refusal(model.type(), "Could not write " + model.adapterName() + ": " + e.getMessage());
        }
    }
}
