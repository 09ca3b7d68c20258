package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.notice.Notice;
import io.github.rpaclients.swap.notice.NoticeKind;
import io.github.rpaclients.swap.notice.NoticeSender;
import io.github.rpaclients.swap.notice.Notices;
import io.github.rpaclients.swap.run.RunListener;
import io.github.rpaclients.swap.run.RunReport;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sends notices to wherever an account says: all to a channel, which may be several receivers, and those for one person to
 * that person where mail goes to people. A receiver that fails costs one complaint, and ends nothing. Safe for use by
 * several threads.
 */
final class NoticeBoard implements RunListener {
    /** Of a receiver among several notices; the rest would be waited for in vain, 10 seconds each. */
    private static final int MOST_FAILURES = 2;

    private final List<NoticeSender> channel;
    private final Optional<MailSender> people;
    private final Clock clock;
    private final Consumer<String> complaints;
    private final boolean tellsUnserved;

    NoticeBoard(List<NoticeSender> channel, Optional<MailSender> people, Clock clock, Consumer<String> complaints) {
        this(channel, people, clock, complaints, true);
    }

    private NoticeBoard(
            List<NoticeSender> channel,
            Optional<MailSender> people,
            Clock clock,
            Consumer<String> complaints,
            boolean tellsUnserved) {
        this.channel = List.copyOf(channel);
        this.people = people;
        this.clock = clock;
        this.complaints = complaints;
        this.tellsUnserved = tellsUnserved;
    }

    /** The same, leaving it to the caller to tell who gets no seat. */
    NoticeBoard butUnserved() {
        return new NoticeBoard(channel, people, clock, complaints, false);
    }

    boolean isEmpty() {
        return channel.isEmpty() && people.isEmpty();
    }

    @Override
    public void ended(String pool, RunReport report) {
        for (NoticeSender sender : channel) {
            attempt(() -> Notices.of(chosen(sender)).at(clock).ended(pool, report));
        }
    }

    private NoticeSender chosen(NoticeSender sender) {
        return notice -> {
            if (tellsUnserved || notice.kind() != NoticeKind.UNSERVED) {
                sender.send(notice);
            }
        };
    }

    /** Tells the channel. */
    void tell(Notice notice) {
        channel.forEach(sender -> attempt(() -> sender.send(notice)));
    }

    /** Tells the person whom each notice is about, or the channel where that person gets no mail. */
    void tellPeople(List<Notice> notices) {
        Map<Object, Integer> failures = new HashMap<>();
        for (Notice notice : notices) {
            Optional<NoticeSender> own = own(notice);
            if (own.isPresent()) {
                attempt(failures, "mail", () -> own.get().send(notice));
            } else {
                channel.forEach(sender -> attempt(failures, sender, () -> sender.send(notice)));
            }
        }
    }

    private Optional<NoticeSender> own(Notice notice) {
        return people.flatMap(
                mail -> notice.person().filter(MailSender::isAddress).map(mail::to));
    }

    private void attempt(Map<Object, Integer> failures, Object receiver, Runnable send) {
        int before = failures.getOrDefault(receiver, 0);
        if (before < MOST_FAILURES) {
            failures.put(receiver, attempt(send) ? 0 : before + 1);
        }
    }

    private boolean attempt(Runnable send) {
        // a signal ends what waits, and what the run came to is told all the same
        boolean interrupted = Thread.interrupted();
        try {
            send.run();
            return true;
        } catch (IllegalStateException e) {
            complaints.accept("A notice was not sent: " + e.getMessage());
        } catch (RuntimeException e) {
            // nobody has looked through its message for secrets
            complaints.accept("A notice was not sent: " + e.getClass().getSimpleName());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return false;
    }

    /** Where notices go, without what is secret of it. */
    @Override
    public String toString() {
        List<String> receivers = new ArrayList<>();
        channel.forEach(sender -> receivers.add(sender.toString()));
        people.ifPresent(mail -> receivers.add("people by " + mail));
        return String.join(", ", receivers);
    }
}
