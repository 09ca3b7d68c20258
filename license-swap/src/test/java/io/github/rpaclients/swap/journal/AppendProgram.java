package io.github.rpaclients.swap.journal;

import java.nio.file.Path;

/** Adds numbered entries to a journal for ever, and prints the number of each one that is durable. */
final class AppendProgram {
    private AppendProgram() {}

    public static void main(String[] arguments) {
        FileJournal journal =
                FileJournal.in(Path.of(arguments[0]), "developers").rotatingAt(20_000);
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            journal.append(1, Sample.note(number));
            System.out.println(number + ".");
        }
    }
}
