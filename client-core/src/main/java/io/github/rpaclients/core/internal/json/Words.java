package io.github.rpaclients.core.internal.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of short words: the same bytes give the same object, without being decoded. Bounded; a word drives out
 * another. Thread-safe, since entries are immutable and it does not matter who wins.
 *
 * <p>Up to 32 bytes, the length and four longs that may overlap tell a word from every other, so there is no text to compare.
 */
final class Words<T> {
    private static final int LONGEST = 32;

    private final Function<String, T> make;
    private final @Nullable Entry<T>[] entries;
    private int misses;

    /** @param size a power of two */
    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays cannot be of a type with parameters
    Words(Function<String, T> make, int size) {
        this.make = make;
        this.entries = (Entry<T>[]) new Entry[size];
    }

    /** How often there was something to make; meant for one thread. */
    int misses() {
        return misses;
    }

    T read(JsonCursor in) {
        byte[] b = in.json;
        int start = in.at + 1;
        int stop = b[in.at] == '"' ? JsonScan.plainUntil(b, start) : start;
        int length = stop - start;
        if (length == 0 || length > LONGEST || b[stop] != '"') {
            misses++;
            return make.apply(in.text());
        }
        long first = JsonScan.eightBytes(b, start);
        long second = 0;
        long third = 0;
        long last = 0;
        if (length <= 8) {
            first &= -1L >>> (64 - 8 * length);
        } else {
            last = JsonScan.eightBytes(b, stop - 8);
            if (length > 16) {
                second = JsonScan.eightBytes(b, start + 8);
                third = JsonScan.eightBytes(b, stop - 16);
            }
        }
        long mixed = (first ^ second * 31 ^ third * 127 ^ Long.rotateLeft(last, 23) ^ length) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (entries.length - 1);
        Entry<T> entry = entries[slot];
        if (entry != null
                && entry.first == first
                && entry.second == second
                && entry.third == third
                && entry.last == last
                && entry.length == length) {
            in.at = stop + 1;
            return entry.value;
        }
        misses++;
        T value = make.apply(in.text());
        entries[slot] = new Entry<>(first, second, third, last, length, value);
        return value;
    }

    private static final class Entry<T> {
        private final long first;
        private final long second;
        private final long third;
        private final long last;
        private final int length;
        private final T value;

        Entry(long first, long second, long third, long last, int length, T value) {
            this.first = first;
            this.second = second;
            this.third = third;
            this.last = last;
            this.length = length;
            this.value = value;
        }
    }
}
