package io.github.rpaclients.swap.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a UTF-8 file, with or without a byte order mark, ended by LF or CRLF. */
final class TextFile {
    /** A roster of two hundred thousand people with long names takes a third of it. */
    private static final int MAX_BYTES = 64 << 20;

    private TextFile() {}

    /** The lines that are neither empty nor comments; empty, and a problem, if the file cannot be read at all. */
    static Optional<List<Line>> read(Problems problems) {
        return bytes(problems).map(bytes -> lines(bytes, problems));
    }

    private static List<Line> lines(byte[] bytes, Problems problems) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            number++;
            add(lines, number, ByteBuffer.wrap(bytes, start, end - start), problems);
            start = end + 1;
        }
        return lines;
    }

    private static Optional<byte[]> bytes(Problems problems) {
        Path file = problems.file();
        if (!Files.isRegularFile(file)) {
            problems.add(1, "There is no such file; check its name and folder");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length <= MAX_BYTES) {
                return Optional.of(bytes);
            }
            problems.add(1, "The file is larger than 64 MiB; name a file of pools or of a roster");
        } catch (IOException e) {
            problems.add(1, "The file cannot be read (" + e.getClass().getSimpleName() + "); check who may read it");
        }
        return Optional.empty();
    }

    private static void add(List<Line> lines, int number, ByteBuffer bytes, Problems problems) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            problems.add(number, "The line is not UTF-8 text; save the file as UTF-8");
            return;
        }
        String stripped = (number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text).strip();
        if (stripped.chars().anyMatch(c -> c != '\t' && Character.isISOControl(c))) {
            problems.add(number, "The line has a control character in it; type it again in a text editor");
        } else if (!stripped.isEmpty() && !stripped.startsWith("#")) {
            lines.add(new Line(number, stripped));
        }
    }
}
