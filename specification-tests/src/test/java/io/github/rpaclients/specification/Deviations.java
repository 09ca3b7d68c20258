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
final class Deviations {
    private Deviations() {}

    /** @throws IllegalStateException if a finding has no reason or stands there twice */
    static Set<String> of(SpecifiedService service) {
        Set<String> findings = new TreeSet<>();
        String reason = "";
        String name = service.name().toLowerCase(java.util.Locale.ROOT) + ".deviations";
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
