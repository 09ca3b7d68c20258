package io.github.rpaclients.uipath.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A file of {@code key = value} lines, which only its owner may touch. */
final class ProfileFile {
    private ProfileFile() {}

    /**
     * Reads the file; one that does not exist has nothing to say.
     *
     * @throws SettingsException if others can read or change it, or a line makes no sense
     */
    static Place read(Path file) {
        String name = "profile file " + file;
        try {
            refuseIfOthersMay(file);
            Map<String, String> values = parse(file, Files.readAllLines(file, StandardCharsets.UTF_8));
            return Place.of(name, Setting::properties, values::get);
        } catch (NoSuchFileException e) {
            return Place.of(name + " (does not exist)", Setting::properties, key -> null);
        } catch (IOException e) {
            throw new SettingsException("The profile file " + file + " cannot be read as UTF-8 text: "
                    + e.getClass().getSimpleName());
        }
    }

    private static void refuseIfOthersMay(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        Set<PosixFilePermission> ofOthers = permissions.stream()
                .filter(permission -> !permission.name().startsWith("OWNER_"))
                .collect(Collectors.toSet());
        if (!ofOthers.isEmpty()) {
            throw new SettingsException("The profile file " + file + " may hold a secret and is open to others ("
                    + PosixFilePermissions.toString(permissions) + "); take that away with: chmod 600 " + file);
        }
    }

    private static Map<String, String> parse(Path file, List<String> lines) {
        Map<String, String> values = new HashMap<>();
        int number = 0;
        for (String line : lines) {
            number++;
            String text = (number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line).trim();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            int equals = text.indexOf('=');
            String key = equals < 0 ? "" : text.substring(0, equals).trim();
            // the key is not quoted: a secret that was broken over two lines has its end there
            if (Setting.named(key).isEmpty()) {
                throw new SettingsException("Line " + number + " of the profile file " + file
                        + " is neither a comment nor \"name = value\" with a name that is known here");
            }
            if (values.put(Setting.property(key), text.substring(equals + 1).trim()) != null) {
                throw new SettingsException(
                        "Line " + number + " of the profile file " + file + " sets something for the second time");
            }
        }
        return values;
    }
}
