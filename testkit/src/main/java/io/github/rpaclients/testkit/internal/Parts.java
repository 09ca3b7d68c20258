package io.github.rpaclients.testkit.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is in a body of {@code multipart/form-data}. */
public final class Parts {
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern FIELD = Pattern.compile("; name=\"([^\"]*)\"");

    /** One file, with the name that the sender gave it. */
    public static final class Part {
        private final String name;
        private final byte[] content;

        private Part(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }

        public String name() {
            return name;
        }

        /** Not a copy. */
        public byte[] content() {
            return content;
        }
    }

    private Parts() {}

    /** The files; none if it is no such body. */
    public static List<Part> of(Request request) {
        List<Part> files = new ArrayList<>();
        for (String part : parts(request)) {
            Matcher file = FILE.matcher(head(part));
            if (file.find()) {
                files.add(new Part(utf8(file.group(1)), content(part)));
            }
        }
        return files;
    }

    /** The content of the first part with this name, a file or not; empty if there is none. */
    public static Optional<byte[]> content(Request request, String name) {
        return parts(request).stream()
                .filter(part -> {
                    Matcher field = FIELD.matcher(head(part));
                    return field.find() && utf8(field.group(1)).equals(name);
                })
                .map(Parts::content)
                .findFirst();
    }

    /** The same as a text. */
    public static Optional<String> text(Request request, String name) {
        return content(request, name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** With their heads, one character for each byte. */
    private static List<String> parts(Request request) {
        Matcher boundary = BOUNDARY.matcher(request.header("Content-Type").orElse(""));
        if (!boundary.find()) {
            return List.of();
        }
        String body = new String(request.bytes(), StandardCharsets.ISO_8859_1);
        return Arrays.stream(body.split(Pattern.quote("--" + boundary.group(1)), -1))
                .filter(part -> part.contains(END_OF_HEAD))
                .collect(Collectors.toList());
    }

    private static String head(String part) {
        return part.substring(0, part.indexOf(END_OF_HEAD));
    }

    private static byte[] content(String part) {
        return part.substring(part.indexOf(END_OF_HEAD) + END_OF_HEAD.length(), part.length() - 2)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
