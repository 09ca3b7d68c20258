package io.github.rpaclients.uipath.environment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.HashMap;
import java.util.Map;

/** A file of {@code key = value} lines, which only its owner may touch: the user, or root. It is opened once. */
final class ProfileFile {
    private ProfileFile() {}

    /**
     * Reads the file; one that does not exist has nothing to say.
     *
     * @throws SettingsException if others can read or change it or could exchange it meanwhile, or a line makes no sense
     */
    static Place read(Path file) {
        String name = "profile file " + file;
        try {
            // what the name stands for now, whatever becomes of a link
            Path real = file.toRealPath();
            Map<String, Object> before = identity(real);
            if (!before.isEmpty()) {
                refuseIfOthersMay(
                        file, Files.readAttributes(real, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            }
            String text = text(Files.readAllBytes(real));
            if (!before.equals(identity(real))) {
                throw new SettingsException("The profile file " + file + " was changed while it was read; try again");
            }
            return Place.of(name, Setting::properties, parse(file, text)::get);
        } catch (NoSuchFileException e) {
            return Place.of(name + " (does not exist)", Setting::properties, key -> null);
        } catch (IOException e) {
            throw new SettingsException("The profile file " + file + " cannot be read as UTF-8 text: "
                    + e.getClass().getSimpleName());
        }
    }

    /**
     * Which file it is. One that is put aside and back again has another time of change, so that what is the same before and
     * after reading is what was looked at and read. Empty where a system knows no such things.
     */
    private static Map<String, Object> identity(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Files.readAttributes(
                        file, "unix:fileKey,ctime,size,lastModifiedTime,owner,permissions", LinkOption.NOFOLLOW_LINKS)
                : Map.of();
    }

    private static void refuseIfOthersMay(Path file, PosixFileAttributes attributes) {
        if (attributes.permissions().stream()
                .anyMatch(permission -> !permission.name().startsWith("OWNER_"))) {
            throw new SettingsException("The profile file " + file + " may hold a secret and is open to others ("
                    + PosixFilePermissions.toString(attributes.permissions())
                    + "); take that away with: chmod 600 " + file);
        }
        if (!ours(file, attributes.owner())) {
            throw new SettingsException("The profile file " + file + " belongs to "
                    + attributes.owner().getName()
                    + ", and may be changed by them; have it belong to the user who runs this program, or to"
                    + " root");
        }
    }

    /** Who is not known by name, as in some containers, could not read another user's file anyway. */
    private static boolean ours(Path file, UserPrincipal owner) {
        UserPrincipalLookupService users = file.getFileSystem().getUserPrincipalLookupService();
        try {
            return owner.equals(users.lookupPrincipalByName("root"))
                    || owner.equals(users.lookupPrincipalByName(System.getProperty("user.name")));
        } catch (IOException e) {
            return true;
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Map<String, String> parse(Path file, String content) {
        Map<String, String> values = new HashMap<>();
        int number = 0;
        for (String line : content.split("\\R", -1)) {
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
