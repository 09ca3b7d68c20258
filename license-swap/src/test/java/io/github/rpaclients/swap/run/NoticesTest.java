package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.RunId;
import io.github.rpaclients.swap.notice.Notice;
import io.github.rpaclients.swap.notice.NoticeKind;
import io.github.rpaclients.swap.notice.NoticeSender;
import io.github.rpaclients.swap.notice.Notices;
import io.github.rpaclients.swap.plan.Claim;
import io.github.rpaclients.swap.plan.Planner;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.plan.Situation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    private static final RunId RUN = RunId.of("r1");
    private static final Account GRACE = Account.of("1", "grace");
    private static final Account ADA = Account.of("2", "ada \"the\" first");

    private final List<Notice> sent = new ArrayList<>();

    @Test
    void tellsWhatBecameOfEachMove() {
        told(new RunReport(RUN, List.of(move(SwapOutcome.DONE, "all went well"))));

        assertThat(sent).hasSize(1);
        Notice notice = sent.get(0);
        assertThat(notice.kind()).isEqualTo(NoticeKind.RUN_ENDED);
        assertThat(notice.pool()).isEqualTo("developers");
        assertThat(notice.at()).isEqualTo(CLOCK.instant());
        assertThat(notice.text()).isEqualTo("Run r1 of the pool developers has ended: 1 DONE.");
        assertThat(notice.details().keySet()).containsExactly("run", "counts", "moves");
        assertThat(detail(notice, "run")).isEqualTo("\"r1\"");
        assertThat(detail(notice, "counts")).isEqualTo("{\"DONE\":1}");
        assertThat(detail(notice, "moves"))
                .isEqualTo("[{\"from\":\"grace\",\"to\":\"ada \\\"the\\\" first\",\"result\":\"DONE\","
                        + "\"remark\":\"all went well\"}]");
    }

    @Test
    void tellsOfEachMoveThatAPersonMustLookAt() {
        told(new RunReport(
                RUN,
                List.of(
                        move(SwapOutcome.ATTENTION, "the vendor does not answer"),
                        MoveReport.of(
                                Optional.of(GRACE), Optional.empty(), SwapOutcome.ATTENTION, "the vendor is gone"))));

        assertThat(sent)
                .extracting(Notice::kind)
                .containsExactly(NoticeKind.RUN_ENDED, NoticeKind.ATTENTION, NoticeKind.ATTENTION);
        assertThat(sent.get(1).person()).contains("ada \"the\" first");
        assertThat(sent.get(2).person()).contains("grace");
        assertThat(sent.get(2).text())
                .isEqualTo(
                        "A move of the pool developers was begun and could be neither finished nor undone: from grace"
                                + " to nobody, the vendor is gone");
        assertThat(detail(sent.get(2), "moves")).contains("\"to\":null");
    }

    @Test
    void tellsOnceOfAllWhoNeedASeatAndGetNone() {
        told(new RunReport(RUN, plan("ada", "joan", "zoe"), List.of()));

        assertThat(sent).extracting(Notice::kind).containsExactly(NoticeKind.RUN_ENDED, NoticeKind.UNSERVED);
        assertThat(sent.get(0).text()).isEqualTo("Run r1 of the pool developers has ended: no moves.");
        Notice unserved = sent.get(1);
        assertThat(unserved.text())
                .startsWith("2 people get no seat of the pool developers: joan works, but ")
                .contains("; zoe works, but ")
                .endsWith(".");
        assertThat(unserved.person()).isEmpty();
        assertThat(detail(unserved, "people")).startsWith("[{\"name\":\"joan\",\"reason\":\"works, but ");
    }

    @Test
    void namesTheOnlyOneWhoGetsNone() {
        told(new RunReport(RUN, plan("ada", "joan"), List.of()));

        assertThat(sent.get(1).text()).startsWith("Somebody gets no seat of the pool developers: joan works, but ");
        assertThat(sent.get(1).person()).contains("joan");
    }

    @Test
    void tellsTheSameWithoutARun() {
        PoolPlan plan = plan("ada", "joan");
        told(new RunReport(RUN, plan, List.of()));

        Notice notice = Notices.unserved("developers", plan.unserved(), CLOCK.instant());

        assertThat(notice.text()).isEqualTo(sent.get(1).text());
        assertThat(notice.person()).contains("joan");
        assertThat(notice.details()).containsOnlyKeys("people");
        assertThat(detail(notice, "people")).isEqualTo(detail(sent.get(1), "people"));
        assertThatThrownBy(() -> Notices.unserved("developers", List.of(), CLOCK.instant()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Everybody has a seat of the pool developers; tell of those who get none");
    }

    @Test
    void aSenderThatFailsHearsNoMoreAndTheOthersHearAll() {
        List<Notice> tried = new ArrayList<>();
        NoticeSender broken = notice -> {
            tried.add(notice);
            throw new IllegalStateException("broken");
        };
        NoticeSender brokenToo = notice -> {
            throw new IllegalStateException("broken, too");
        };
        RunReport report = new RunReport(RUN, List.of(move(SwapOutcome.ATTENTION, "look")));

        assertThatThrownBy(
                        () -> Notices.of(broken, brokenToo, sent::add).at(CLOCK).ended("developers", report))
                .hasMessage("broken")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .asString()
                        .contains("broken, too"));
        assertThat(tried).hasSize(1);
        assertThat(sent).hasSize(2);
    }

    @Test
    void doesNotEndARunByFailing() {
        World world = World.full(2);

        RunReport done = world.telling(new Listeners(List.of(Notices.of(sent::add, notice -> {
                    throw new IllegalStateException("broken");
                }))))
                .run(1, 2);

        assertThat(done.allDone()).isTrue();
        assertThat(detail(sent.get(0), "counts")).isEqualTo("{\"DONE\":2}");
    }

    private void told(RunReport report) {
        Notices.of(sent::add).at(CLOCK).ended("developers", report);
    }

    private static String detail(Notice notice, String name) {
        return notice.details().get(name).json();
    }

    private static MoveReport move(SwapOutcome result, String remark) {
        return MoveReport.of(Optional.of(GRACE), Optional.of(ADA), result, remark);
    }

    /** A pool of one seat, which nobody has. */
    private static PoolPlan plan(String... claims) {
        List<Claim> all = new ArrayList<>();
        for (String name : claims) {
            all.add(Claim.of(Account.of(name, name), "works"));
        }
        return Planner.plan(Situation.of("developers", Seat.of("RPADEVNU"), 1)
                .count(SeatCount.of(1, 1))
                .holders(List.of())
                .claims(all)
                .build());
    }
}
