package io.github.rpaclients.swap.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes and checks lines one after the other: number, hash of the line before, hash, text. The hash is the SHA-256 of all
 * else on the line. Not thread-safe.
 */
final class Chain {
    private static final int HASH_LENGTH = 64;
    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) [0-9a-f]{64} (.*)");
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest sha256;
    private JournalHead head;

    Chain(JournalHead head) {
        this.head = head;
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The entry that a line says it follows; empty if that is no line of a journal. */
    static Optional<JournalHead> before(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(JournalHead.of(Long.parseLong(parts.group(1)) - 1, parts.group(2)))
                : Optional.empty();
    }

    /** The text of a line that nobody has checked; empty if that is no line of a journal. */
    static Optional<String> text(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches() ? Optional.of(parts.group(3)) : Optional.empty();
    }

    /** The entry that the next line follows. */
    JournalHead head() {
        return head;
    }

    /** The next line with its end. */
    String next(String text) {
        String before = before();
        String hash = hash(before, text);
        head = JournalHead.of(head.entry() + 1, hash);
        return before + hash + ' ' + text + '\n';
    }

    /** The text of a line, if it is the one that was written next; else empty, and the chain stays where it is. */
    Optional<String> check(byte[] bytes, int from, int end) {
        String before = before();
        int textAt = from + before.length() + HASH_LENGTH + 1;
        if (textAt >= end) {
            return Optional.empty();
        }
        String text = new String(bytes, textAt, end - textAt, StandardCharsets.UTF_8);
        String hash = hash(before, text);
        byte[] line = (before + hash + ' ' + text).getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(line, 0, line.length, bytes, from, end)) {
            return Optional.empty();
        }
        head = JournalHead.of(head.entry() + 1, hash);
        return Optional.of(text);
    }

    /** What is wrong with a line that is not the next one. */
    String wrong(byte[] bytes, int from, int end) {
        String line = new String(bytes, from, end - from, StandardCharsets.UTF_8);
        if (!line.startsWith(head.entry() + 1 + " ")) {
            return "it is missing; another is in its place";
        }
        if (!line.startsWith(before())) {
            return "it does not follow the entry before it, which was changed or exchanged";
        }
        return "its checksum does not fit, so it was changed";
    }

    private String before() {
        return head.entry() + 1 + " " + head.hash() + " ";
    }

    private String hash(String before, String text) {
        sha256.update(before.getBytes(StandardCharsets.US_ASCII));
        byte[] hash = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
        byte[] hexadecimal = new byte[HASH_LENGTH];
        for (int i = 0; i < hash.length; i++) {
            hexadecimal[2 * i] = DIGITS[(hash[i] >> 4) & 0xf];
            hexadecimal[2 * i + 1] = DIGITS[hash[i] & 0xf];
        }
        return new String(hexadecimal, StandardCharsets.US_ASCII);
    }
}
