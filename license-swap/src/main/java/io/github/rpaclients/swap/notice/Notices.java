package io.github.rpaclients.swap.notice;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.internal.JsonObject;
import io.github.rpaclients.swap.plan.Stay;
import io.github.rpaclients.swap.run.RunListener;
import io.github.rpaclients.swap.run.RunReport;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes notices of what a run came to: that it has ended; who needed a seat and got none, in one notice; and each move that
 * a person must look at. A sender that fails hears no more of the run, and the others hear all. Safe for use by several
 * threads.
 */
public final class Notices implements RunListener {
    private final List<NoticeSender> senders;
    private final Clock clock;

    private Notices(List<NoticeSender> senders, Clock clock) {
        this.senders = List.copyOf(senders);
        this.clock = clock;
    }

    /** Notices that each of these sends. */
    public static Notices of(NoticeSender... senders) {
        return new Notices(List.of(senders), Clock.systemUTC());
    }

    /** The same with another clock. */
    public Notices at(Clock clock) {
        return new Notices(senders, clock);
    }

    /** @throws RuntimeException the first that a sender threw, the others suppressed in it; the run does not mind */
    @Override
    public void ended(String pool, RunReport report) {
        List<Notice> notices = notices(pool, report, clock.instant());
        Optional<RuntimeException> failure = Optional.empty();
        for (NoticeSender sender : senders) {
            try {
                notices.forEach(sender::send);
            } catch (RuntimeException e) {
                failure.ifPresent(first -> first.addSuppressed(e));
                failure = failure.isPresent() ? failure : Optional.of(e);
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private static List<Notice> notices(String pool, RunReport report, Instant at) {
        List<Notice> notices = new ArrayList<>();
        notices.add(ended(pool, report, at));
        List<Stay> unserved = report.unserved();
        if (!unserved.isEmpty()) {
            notices.add(unserved(pool, report, unserved, at));
        }
        for (MoveReport move : report.moves()) {
            if (move.outcome() == SwapOutcome.ATTENTION) {
                notices.add(attention(pool, report, move, at));
            }
        }
        return notices;
    }

    private static Notice ended(String pool, RunReport report, Instant at) {
        String counts = report.counts().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        String text = "Run " + report.run() + " of the pool " + pool + " has ended: "
                + (counts.isEmpty() ? "no moves" : counts) + ".";
        JsonObject numbers = new JsonObject();
        report.counts().forEach((outcome, count) -> numbers.number(outcome.name(), count));
        return withMoves(
                withRun(Notice.of(NoticeKind.RUN_ENDED, pool, text, at), report)
                        .with("counts", JsonValue.of(numbers.json())),
                report.moves());
    }

    /**
     * That people who need a seat get none, for whoever finds that without a run.
     *
     * @param unserved who they are, each with the reason
     * @throws IllegalArgumentException if there is nobody
     */
    public static Notice unserved(String pool, List<Stay> unserved, Instant at) {
        if (unserved.isEmpty()) {
            throw new IllegalArgumentException(
                    "Everybody has a seat of the pool " + pool + "; tell of those who get none");
        }
        return withPeople(nobodyServed(pool, unserved, at), unserved);
    }

    private static Notice unserved(String pool, RunReport report, List<Stay> unserved, Instant at) {
        return withPeople(withRun(nobodyServed(pool, unserved, at), report), unserved);
    }

    private static Notice nobodyServed(String pool, List<Stay> unserved, Instant at) {
        String who = unserved.size() == 1 ? "Somebody gets" : unserved.size() + " people get";
        String text = who + " no seat of the pool " + pool + ": "
                + unserved.stream()
                        .map(stay -> stay.account().name() + " " + stay.reason())
                        .collect(Collectors.joining("; "))
                + ".";
        Notice notice = Notice.of(NoticeKind.UNSERVED, pool, text, at);
        return unserved.size() == 1 ? notice.about(unserved.get(0).account().name()) : notice;
    }

    private static Notice withPeople(Notice notice, List<Stay> unserved) {
        List<JsonObject> people = unserved.stream()
                .map(stay ->
                        new JsonObject().text("name", stay.account().name()).text("reason", stay.reason()))
                .collect(Collectors.toList());
        return notice.with("people", JsonValue.of(JsonObject.array(people)));
    }

    private static Notice attention(String pool, RunReport report, MoveReport move, Instant at) {
        String text = "A move of the pool " + pool + " was begun and could be neither finished nor undone: from "
                + shown(move.from()) + " to " + shown(move.to()) + ", " + move.remark();
        Notice notice = withMoves(withRun(Notice.of(NoticeKind.ATTENTION, pool, text, at), report), List.of(move));
        return move.to().or(move::from).map(Account::name).map(notice::about).orElse(notice);
    }

    private static Notice withRun(Notice notice, RunReport report) {
        return notice.with("run", JsonValue.ofText(report.run().toString()));
    }

    private static String shown(Optional<Account> account) {
        return account.map(Account::name).orElse("nobody");
    }

    private static Notice withMoves(Notice notice, List<MoveReport> moves) {
        List<JsonObject> all = moves.stream()
                .map(move -> new JsonObject()
                        .text("from", move.from().map(Account::name))
                        .text("to", move.to().map(Account::name))
                        .text("result", move.outcome().name())
                        .text("remark", move.remark()))
                .collect(Collectors.toList());
        return notice.with("moves", JsonValue.of(JsonObject.array(all)));
    }

    @Override
    public String toString() {
        return "notices to " + senders;
    }
}
