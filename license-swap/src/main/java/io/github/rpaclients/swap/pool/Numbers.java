package io.github.rpaclients.swap.pool;

/** Refuses numbers that make no sense. */
final class Numbers {
    private Numbers() {}

    static int within(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    "A number of " + number + " for " + what + " makes no sense; write " + least + " to " + most);
        }
        return number;
    }
}
