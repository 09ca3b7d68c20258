package io.github.rpaclients.specification;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a specification is known to be wrong or silent: the findings that are right, each below its reason.
 *
 * <p>In a file a line with {@code #} is a reason; it holds for the findings up to the next one.
 */
public final class Deviations {
    private Deviations() {}

    static Set<String> of(SpecifiedService service) {
        String name = service.name().toLowerCase(Locale.ROOT);
        Set<String> findings = in(name + ".deviations");
        for (String file : files(name)) {
            for (String finding : in(name + "/" + file)) {
                if (!findings.add(finding)) {
                    throw new IllegalStateException("Twice: " + finding);
                }
            }
        }
        return findings;
    }

    /** Those about a part of a service each, in a directory with its name. */
    private static List<String> files(String directory) {
        URL resource = Deviations.class.getResource(directory);
        String[] names = resource == null ? new String[0] : new File(resource.getPath()).list();
        return List.of(Objects.requireNonNull(names));
    }

    /**
     * What stands in a file; nothing if there is none.
     *
     * @param name of a resource, from this package or from {@code /}
     * @throws IllegalStateException if a finding has no reason or stands there twice
     */
    public static Set<String> in(String name) {
        Set<String> findings = new TreeSet<>();
        String reason = "";
        if (Deviations.class.getResource(name) == null) {
            return findings;
        }
        try (InputStream file = Deviations.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    reason = line;
                } else if (!line.isBlank() && (reason.isEmpty() || !findings.add(line))) {
                    throw new IllegalStateException("Without a reason, or twice: " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }
}
