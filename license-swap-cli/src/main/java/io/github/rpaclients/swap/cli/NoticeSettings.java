package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.notice.NoticeSender;
import io.github.rpaclients.swap.notice.SlackWebhook;
import io.github.rpaclients.swap.notice.TeamsWebhook;
import io.github.rpaclients.swap.notice.Webhook;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the notices of an account go, as its settings say it. Calls nobody. Immutable. */
final class NoticeSettings {
    private static final String WEBHOOK = "webhook";
    private static final String WEBHOOK_SECRET = "webhook-secret";
    private static final String SLACK = "slack-webhook";
    private static final String TEAMS = "teams-webhook";
    private static final String SERVER = "mail-server";
    private static final String SECURITY = "mail-security";
    private static final String USER = "mail-user";
    private static final String PASSWORD = "mail-password";
    private static final String FROM = "mail-from";
    private static final String TO = "mail-to";
    private static final String PEOPLE = "mail-people";

    /** What the settings of every system may have, in the order a person would write them. */
    static final List<String> KEYS =
            List.of(WEBHOOK, WEBHOOK_SECRET, SLACK, TEAMS, SERVER, SECURITY, USER, PASSWORD, FROM, TO, PEOPLE);

    private static final List<String> OF_A_SERVER = List.of(SECURITY, USER, PASSWORD, FROM, TO, PEOPLE);
    private static final Pattern HOST_AND_PORT = Pattern.compile("\\[?([^\\[\\]]+?)]?:(\\d{1,5})");

    private final List<NoticeSender> channel;
    private final Optional<MailSender> people;

    private NoticeSettings(List<NoticeSender> channel, Optional<MailSender> people) {
        this.channel = List.copyOf(channel);
        this.people = people;
    }

    /** @throws io.github.rpaclients.swap.files.BadInputException with a sentence and the line of what is wrong */
    static NoticeSettings of(Settings settings) {
        List<NoticeSender> channel = new ArrayList<>();
        if (settings.has(WEBHOOK_SECRET) && !settings.has(WEBHOOK)) {
            throw settings.bad(WEBHOOK_SECRET, "A webhook-secret signs what goes to a webhook; write webhook, too");
        }
        if (settings.has(WEBHOOK)) {
            channel.add(Webhook.to(settings.url(WEBHOOK), settings.secret(WEBHOOK_SECRET)));
        }
        secret(settings, SLACK, SlackWebhook::to).ifPresent(channel::add);
        secret(settings, TEAMS, TeamsWebhook::to).ifPresent(channel::add);
        if (!settings.has(SERVER)) {
            OF_A_SERVER.stream().filter(settings::has).findFirst().ifPresent(key -> {
                throw settings.bad(key, "There is no server for mails; write mail-server = mail.acme.example:587, too");
            });
            return new NoticeSettings(channel, Optional.empty());
        }
        boolean toPeople = yes(settings, PEOPLE);
        if (!settings.has(TO) && !toPeople) {
            throw settings.bad(
                    SERVER, "Nobody is to get the mails; write mail-to = team@acme.example, or mail-people = yes");
        }
        List<String> to = settings.list(TO);
        if (settings.has(TO)) {
            channel.add(mail(settings, to));
        }
        return new NoticeSettings(
                channel, toPeople ? Optional.of(mail(settings, List.of(settings.required(FROM)))) : Optional.empty());
    }

    private static Optional<NoticeSender> secret(
            Settings settings, String key, Function<Secret, NoticeSender> receiver) {
        if (!settings.has(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(receiver.apply(settings.secret(key)));
        } catch (IllegalArgumentException e) {
            throw settings.bad(key, String.valueOf(e.getMessage()));
        }
    }

    private static MailSender mail(Settings settings, List<String> to) {
        Matcher server = HOST_AND_PORT.matcher(settings.required(SERVER));
        if (!server.matches()) {
            throw settings.bad(
                    SERVER,
                    "The value of mail-server is no name with a port; write mail-server = mail.acme.example:587");
        }
        if (settings.has(USER) != settings.has(PASSWORD)) {
            throw settings.bad(
                    settings.has(USER) ? USER : PASSWORD,
                    "Signing in to the mail server needs both mail-user and mail-password; write both, or neither");
        }
        MailSecurity security =
                settings.has(SECURITY) ? settings.oneOf(SECURITY, MailSecurity.class) : MailSecurity.STARTTLS;
        checkAddresses(settings, FROM, List.of(settings.required(FROM)));
        checkAddresses(settings, TO, to);
        try {
            return MailSender.of(
                    server.group(1),
                    Integer.parseInt(server.group(2)),
                    security,
                    settings.optional(USER),
                    settings.has(PASSWORD) ? Optional.of(settings.secret(PASSWORD)) : Optional.empty(),
                    settings.required(FROM),
                    to);
        } catch (IllegalArgumentException e) {
            String key = security == MailSecurity.NONE && settings.has(SECURITY) ? SECURITY : SERVER;
            throw settings.bad(key, String.valueOf(e.getMessage()));
        }
    }

    private static void checkAddresses(Settings settings, String key, List<String> addresses) {
        if (addresses.isEmpty() || !addresses.stream().allMatch(MailSender::isAddress)) {
            throw settings.bad(
                    key, "The value of " + key + " is no mail address; write " + key + " = team@acme.example");
        }
    }

    private static boolean yes(Settings settings, String key) {
        String word = settings.optional(key).orElse("no");
        if (!word.equals("yes") && !word.equals("no")) {
            throw settings.bad(key, "The value of " + key + " is neither yes nor no; write one of them");
        }
        return word.equals("yes");
    }

    /**
     * What sends the notices.
     *
     * @param complaints takes a sentence for each that could not be sent, from any thread
     */
    NoticeBoard board(Clock clock, Consumer<String> complaints) {
        return new NoticeBoard(channel, people, clock, complaints);
    }
}
