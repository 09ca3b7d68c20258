package io.github.rpaclients.testkit.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The operations that a vendor is known to have, simulated or not; a line each: method, path, and the scope if there is one. */
public final class VendorOperations {
    private static final class Operation {
        final String method;
        final PathTemplate path;
        final String scope;

        Operation(String line) {
            String[] words = line.split(" ", -1);
            method = words[0];
            path = PathTemplate.of(words[1]);
            scope = words.length == 2 ? "" : words[2];
        }
    }

    private final List<Operation> all;

    private VendorOperations(List<Operation> all) {
        this.all = all;
    }

    /** Reads a file beside the class; {@code written} makes a path of its abbreviations. */
    public static VendorOperations beside(Class<?> owner, String file, UnaryOperator<String> written) {
        try (InputStream stream = Objects.requireNonNull(owner.getResourceAsStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new VendorOperations(
                    lines.lines().map(written).map(Operation::new).collect(Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scope of the operation, which may be empty; nothing at all if there is no such operation. */
    public Optional<String> scope(String method, String path) {
        return all.stream()
                .filter(operation -> operation.method.equals(method) && operation.path.fits(path))
                .map(operation -> operation.scope)
                .findFirst();
    }
}
