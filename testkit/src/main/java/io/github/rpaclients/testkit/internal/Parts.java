package io.github.rpaclients.testkit.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files in a body of {@code multipart/form-data}. */
public final class Parts {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

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

    /** None if it is no such body. */
    public static List<Part> of(Request request) {
        List<Part> files = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(request.header("Content-Type").orElse(""));
        if (boundary.find()) {
            // one character for each byte
            String body = new String(request.bytes(), StandardCharsets.ISO_8859_1);
            for (String part : body.split(Pattern.quote("--" + boundary.group(1)), -1)) {
                int end = part.indexOf("\r\n\r\n");
                Matcher file = FILE.matcher(end < 0 ? "" : part.substring(0, end));
                if (file.find()) {
                    byte[] name = file.group(1).getBytes(StandardCharsets.ISO_8859_1);
                    String content = part.substring(end + 4, part.length() - 2);
                    files.add(new Part(
                            new String(name, StandardCharsets.UTF_8), content.getBytes(StandardCharsets.ISO_8859_1)));
                }
            }
        }
        return files;
    }
}
