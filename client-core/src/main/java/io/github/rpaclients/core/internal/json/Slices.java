package io.github.rpaclients.core.internal.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where in a document the members of an object are that its model does not know. Those side by side are one slice. */
final class Slices {
    private static final int WIDTH = 3;

    private int[] slices = new int[8 * WIDTH]; // from, to, what separates it from the one before
    private int size;

    void clear() {
        size = 0;
    }

    /** Takes one more member in, as it was written but for white space around its colon. */
    void add(byte[] json, int nameFrom, int nameTo, int valueFrom, int valueTo) {
        if (valueFrom > nameTo + 1) {
            add(nameFrom, nameTo, ',');
            add(valueFrom, valueTo, ':');
        } else if (size > 0 && slices[size - 2] == nameFrom - 1 && json[nameFrom - 1] == ',') {
            slices[size - 2] = valueTo;
        } else {
            add(nameFrom, valueTo, ',');
        }
    }

    private void add(int from, int to, char separator) {
        if (size == slices.length) {
            slices = Arrays.copyOf(slices, size * 2);
        }
        slices[size++] = from;
        slices[size++] = to;
        slices[size++] = separator;
    }

    /** The members with commas between them; null if there are none. */
    byte @Nullable [] copy(byte[] json) {
        if (size == 0) {
            return null;
        }
        int length = size / WIDTH - 1;
        for (int i = 0; i < size; i += WIDTH) {
            length += slices[i + 1] - slices[i];
        }
        byte[] copy = new byte[length];
        int at = 0;
        for (int i = 0; i < size; i += WIDTH) {
            if (i > 0) {
                copy[at++] = (byte) slices[i + 2];
            }
            int slice = slices[i + 1] - slices[i];
            System.arraycopy(json, slices[i], copy, at, slice);
            at += slice;
        }
        return copy;
    }
}
