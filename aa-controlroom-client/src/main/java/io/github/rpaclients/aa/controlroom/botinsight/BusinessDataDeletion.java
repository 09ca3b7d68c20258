package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.json.Entity;
import java.util.Optional;

/** Which of the data that a bot logged are to be deleted; a run and a time are not named together. */
@Entity
public interface BusinessDataDeletion extends WithBusinessDataDeletion {
    String botName();

    /** Where the bot is in the repository, for example {@code Automation Anywhere\\Bots\\Invoices}. */
    String repositoryPath();

    BotInsightEnvironment environment();

    /** As {@link BusinessTransaction#runId} has it. */
    Optional<String> runId();

    Optional<String> transactionId();

    /** From the first on if empty. */
    Optional<BotInsightTime> fromDate();

    /** Up to the last if empty. */
    Optional<BotInsightTime> toDate();

    /** All that a bot logged in an environment. */
    static BusinessDataDeletion of(String botName, String repositoryPath, BotInsightEnvironment environment) {
        return new BusinessDataDeletionBuilder()
                .botName(botName)
                .repositoryPath(repositoryPath)
                .environment(environment)
                .build();
    }
}
