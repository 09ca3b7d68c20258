package io.github.rpaclients.swap.cli;

import java.io.Console;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/** The person in front of the command, if there is one. */
interface Terminal {
    /** The answer to a question; empty if nobody is there to answer. */
    Optional<String> ask(String question);

    /** Whether it shows colours and lets a line be written anew. */
    default boolean hasColours() {
        return false;
    }

    static Terminal ofThisProcess() {
        return new Terminal() {
            // from JDK 22 on there is a console without a terminal, too; then readLine comes to the end at once
            @Override
            @SuppressWarnings("SystemConsoleNull")
            public Optional<String> ask(String question) {
                Console console = System.console();
                return console == null ? Optional.empty() : Optional.ofNullable(console.readLine("%s", question));
            }

            @Override
            public boolean hasColours() {
                return Ansi.AUTO.enabled();
            }
        };
    }
}
