package io.github.rpaclients.swap.files;

/** A line of a file that says something, without blanks around it. Immutable. */
final class Line {
    final int number;
    final String text;

    Line(int number, String text) {
        this.number = number;
        this.text = text;
    }
}
