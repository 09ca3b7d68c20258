package io.github.rpaclients.core.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that objects of one model have, numbered: those of the model first, then those that were met. A server writes
 * the members of an object in the same order every time, so the name that followed last time is tried first, eight bytes at
 * once; a name is decoded only when it is met for the first time.
 *
 * <p>Names and their order are immutable. What follows what, and what repeats, are guesses that threads may overwrite.
 */
final class Names {
    /** How many names are learned. A name is kept as long as the class of its model, so this has to have an end. */
    private static final int MOST = 192;

    private static final int LONGEST = 64;
    private static final long[] NEVER = {};
    private static final byte PROMISING = 8;
    private static final byte CERTAIN = 100;

    private final List<String> texts;
    private final int room;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final long[][] quoted;
    private final long[] lastMask;
    private final int[] lengths;
    private final int[] followers;
    private final byte[] repeating;
    private final int[] table;

    private Names(List<String> texts, int room) {
        int size = texts.size();
        this.texts = List.copyOf(texts);
        this.room = room;
        quoted = new long[size][];
        lastMask = new long[size];
        lengths = new int[size];
        followers = new int[size + 1];
        repeating = new byte[size];
        Arrays.fill(repeating, PROMISING);
        table = new int[Integer.highestOneBit(Math.max(size, 1)) * 4];
        Arrays.fill(table, -1);
        for (int number = 0; number < size; number++) {
            numbers.put(texts.get(number), number);
            followers[number] = number; // as declared, until a server shows another order
            quote(number, texts.get(number));
        }
    }

    /** @param spellings not empty unless the model is */
    static Names of(List<String> spellings) {
        return new Names(spellings, spellings.size() + MOST);
    }

    private void quote(int number, String text) {
        if (!text.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '"' && c != '\\')) {
            quoted[number] = NEVER; // may be written in several ways
            return;
        }
        byte[] bytes = ("\"" + text + "\"").getBytes(StandardCharsets.US_ASCII);
        int words = (bytes.length + 7) / 8;
        byte[] padded = Arrays.copyOf(bytes, words * 8);
        quoted[number] = new long[words];
        for (int word = 0; word < words; word++) {
            quoted[number][word] = JsonScan.eightBytes(padded, word * 8);
        }
        lastMask[number] = -1L >>> (64 - 8 * (bytes.length - (words - 1) * 8));
        lengths[number] = bytes.length;
        int slot = hash(Arrays.copyOf(bytes, bytes.length + JsonScan.PADDING), 0, bytes.length) & (table.length - 1);
        while (table[slot] >= 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = number;
    }

    private static int hash(byte[] json, int at, int length) {
        long hash = length;
        int left = length;
        for (int i = at; left > 0; i += 8, left -= 8) {
            long bytes = JsonScan.eightBytes(json, i);
            hash = (Long.rotateLeft(hash, 29) ^ (left >= 8 ? bytes : bytes & (-1L >>> (64 - 8 * left))))
                    * 0x9E3779B97F4A7C15L;
        }
        return (int) (hash >>> 32);
    }

    /** Whether exactly this name stands there, in quotes. */
    boolean isAt(byte[] json, int at, int number) {
        if (number >= quoted.length) {
            return false; // a model without members
        }
        long[] words = quoted[number];
        int last = words.length - 1;
        if (last < 0) {
            return false;
        }
        int i = at;
        for (int word = 0; word < last; word++, i += 8) {
            if (JsonScan.eightBytes(json, i) != words[word]) {
                return false;
            }
        }
        return ((JsonScan.eightBytes(json, i) ^ words[last]) & lastMask[number]) == 0;
    }

    /** The number of the name that stands there, plain and in quotes; -1 if it is new. */
    int find(byte[] json, int at, int length) {
        int slot = hash(json, at, length) & (table.length - 1);
        while (table[slot] >= 0) {
            if (isAt(json, at, table[slot])) {
                return table[slot];
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return -1;
    }

    int find(String name) {
        return numbers.getOrDefault(name, -1);
    }

    /** With the quotes. */
    int length(int number) {
        return lengths[number];
    }

    String text(int number) {
        return texts.get(number);
    }

    /** How many numbers there may ever be. */
    int room() {
        return room;
    }

    boolean hasRoomFor(String name) {
        return texts.size() < room && name.length() <= LONGEST;
    }

    Names with(String name) {
        List<String> more = new ArrayList<>(texts);
        more.add(name);
        Names names = new Names(more, room);
        System.arraycopy(followers, 0, names.followers, 0, followers.length);
        System.arraycopy(repeating, 0, names.repeating, 0, repeating.length);
        return names;
    }

    /** What came after this name last time. */
    int follower(int number) {
        return followers[number + 1];
    }

    void follows(int number, int follower) {
        followers[number + 1] = follower;
    }

    /** Whether the texts under this name tend to repeat. */
    boolean repeats(int number) {
        return repeating[number] > 0;
    }

    void repeated(int number, boolean again) {
        int now = repeating[number] + (again ? 1 : -2);
        repeating[number] = (byte) Math.min(now, CERTAIN);
    }
}
