package io.github.rpaclients.specification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a specification is known to be wrong or silent: the findings that are right, each below its reason.
 *
 * <p>In the file a line with {@code #} is a reason; it holds for the findings up to the next one.
 */
public final class Deviations {
    private Deviations() {}

    static Set<String> of(SpecifiedService service) {
        return in(service.name().toLowerCase(java.util.Locale.ROOT) + ".deviations");
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
