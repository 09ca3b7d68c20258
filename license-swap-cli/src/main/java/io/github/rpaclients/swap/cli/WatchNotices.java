package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.notice.Notice;
import io.github.rpaclients.swap.notice.NoticeKind;
import io.github.rpaclients.swap.notice.Notices;
import io.github.rpaclients.swap.plan.Stay;
import io.github.rpaclients.swap.run.RunListener;
import io.github.rpaclients.swap.run.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The notices of a command that looks again and again: each trouble once when it begins and once when it is over, and people
 * of pools with {@code notice} about their own seats. Several threads may look at a pool each.
 */
final class WatchNotices {
    private static final String OUTAGE = "outage of ";
    private static final String UNSERVED = "unserved in ";

    private final News news;
    private final SeatsToGo toGo;

    /** @param news of the pools that are looked at */
    WatchNotices(News news, SeatsToGo toGo) {
        this.news = news;
        this.toGo = toGo;
    }

    /** Hears of the runs of a pool. */
    RunListener runs(OpenPool pool) {
        NoticeBoard board = pool.notices().butUnserved();
        return new RunListener() {
            @Override
            public void ended(String name, RunReport report) {
                board.ended(name, report);
                if (pool.pool().notice().isPresent()) {
                    board.tellPeople(came(pool, report));
                }
            }
        };
    }

    private static List<Notice> came(OpenPool pool, RunReport report) {
        List<Notice> notices = new ArrayList<>();
        for (MoveReport move : report.moves()) {
            if (move.outcome() == SwapOutcome.DONE) {
                move.to().ifPresent(account -> notices.add(came(pool, account)));
            }
        }
        return notices;
    }

    private static Notice came(OpenPool pool, Account account) {
        String name = pool.pool().name();
        return Notice.of(
                        NoticeKind.SEAT_CAME,
                        name,
                        account.name() + " has got a seat (" + pool.pool().licence() + ") of the pool " + name + ".",
                        pool.now())
                .about(account.name());
    }

    /** The pool was looked at. */
    void looked(OpenPool pool, List<Stay> unserved) {
        NoticeBoard board = pool.notices();
        String name = pool.pool().name();
        if (news.isNews(OUTAGE + name, "")) {
            board.tell(Notice.of(
                    NoticeKind.RECOVERED, name, "The seats of the pool " + name + " can be moved again.", pool.now()));
        }
        String who =
                unserved.stream().map(stay -> stay.account().name()).sorted().collect(Collectors.joining("\n"));
        if (news.isNews(UNSERVED + name, who) && !unserved.isEmpty()) {
            board.tell(Notices.unserved(name, unserved, pool.now()));
        }
        if (pool.pool().notice().isPresent()) {
            board.tellPeople(toGo.notices(pool, news));
        }
    }

    /** The pool could not be looked at. Somebody else who is at it is no trouble. */
    void failed(OpenPool pool, Complaint complaint) {
        String name = pool.pool().name();
        if (complaint.exitCode() == ExitCode.LOCKED || !news.isNews(OUTAGE + name, "on")) {
            return;
        }
        NoticeBoard board;
        try {
            board = pool.notices();
        } catch (RuntimeException e) {
            Complaint.of(e); // the very trouble, and the lines of watch tell it
            return;
        }
        board.tell(Notice.of(
                NoticeKind.OUTAGE,
                name,
                "The seats of the pool " + name + " cannot be moved: " + complaint.sentence(),
                pool.now()));
    }
}
