/** The command {@code license-swap}. */
module io.github.rpaclients.swap.cli {
    requires com.github.kagkarlsson.scheduler;
    requires com.zaxxer.hikari;
    requires info.picocli;
    requires io.github.rpaclients.swap.jdbc;
    requires transitive io.github.rpaclients.swap;
    requires io.github.rpaclients.testkit;
    requires jakarta.mail;
    requires java.logging;
    requires java.sql;
    requires org.eclipse.angus.mail.smtp;

    exports io.github.rpaclients.swap.cli;

    opens io.github.rpaclients.swap.cli to
            info.picocli;
}
