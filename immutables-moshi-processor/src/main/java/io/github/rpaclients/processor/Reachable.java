package io.github.rpaclients.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is found by name or through a proxy at run time, in the form that GraalVM's native-image reads from a jar. */
final class Reachable {
    private final SortedSet<String> adapters = new TreeSet<>();
    private final SortedSet<String> services = new TreeSet<>();
    private final SortedMap<String, String> values = new TreeMap<>();

    /** @param name of a class, as the JVM has it */
    void adapter(String name) {
        adapters.add(name);
    }

    /** @param name of an interface, as the JVM has it */
    void service(String name) {
        services.add(name);
    }

    /**
     * @param name of a class with one field, as the JVM has it
     * @param parameter what its {@code of} takes
     */
    void value(String name, String parameter) {
        values.put(name, parameter);
    }

    boolean isEmpty() {
        return adapters.isEmpty() && services.isEmpty() && values.isEmpty();
    }

    @Override
    public String toString() {
        List<String> entries = new ArrayList<>();
        for (String adapter : adapters) {
            entries.add(entry(adapter, "<init>", ""));
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            entries.add(entry(value.getKey(), "of", Source.quote(value.getValue())));
        }
        for (String service : services) {
            entries.add("{\"type\": " + Source.quote(service) + ", \"allDeclaredMethods\": true}");
            entries.add("{\"type\": {\"proxy\": [" + Source.quote(service) + "]}}");
        }
        return entries.stream().collect(Collectors.joining(",\n    ", "{\n  \"reflection\": [\n    ", "\n  ]\n}\n"));
    }

    private static String entry(String type, String method, String parameters) {
        return "{\"type\": " + Source.quote(type) + ", \"methods\": [{\"name\": " + Source.quote(method)
                + ", \"parameterTypes\": [" + parameters + "]}]}";
    }
}
