package io.github.rpaclients.swap.cli;

import java.io.Console;
import java.util.Optional;

/** The person in front of the command, if there is one. */
interface Terminal {
    /** The answer to a question; empty if nobody is there to answer. */
    Optional<String> ask(String question);

    // from JDK 22 on there is a console without a terminal, too; then readLine comes to the end at once
    @SuppressWarnings("SystemConsoleNull")
    static Terminal ofThisProcess() {
        return question -> {
            Console console = System.console();
            return console == null ? Optional.empty() : Optional.ofNullable(console.readLine("%s", question));
        };
    }
}
