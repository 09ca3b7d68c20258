package io.github.rpaclients.swap.journal;

import static io.github.rpaclients.swap.journal.Sample.ADA;
import static io.github.rpaclients.swap.journal.Sample.GRACE;
import static io.github.rpaclients.swap.journal.Sample.MOVE;
import static io.github.rpaclients.swap.journal.Sample.NOON;
import static io.github.rpaclients.swap.journal.Sample.RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.SwapPlan;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntriesTest {
    static Stream<JournalEntry> everyKind() {
        WriteIntended intended = WriteIntended.of(NOON, RUN, MOVE, WriteKind.GRANT, ADA);
        return Stream.of(
                Sample.started(),
                Sample.seen(Sample.ADA, Sample.GRACE),
                Sample.seen(),
                RunResumed.of(NOON, RUN),
                MovePlanned.of(NOON, RUN, MOVE, Sample.plan(GRACE, ADA)),
                intended,
                WriteEnded.of(NOON, intended, "the answer was lost"),
                MoveEnded.of(NOON, RUN, MOVE, SwapOutcome.ATTENTION, "look\nat \"this\" \u2028 \ud83d\ude00"),
                Sample.ended(),
                MoveSettled.of(NOON, RUN, MOVE, "given back by hand"),
                PoolIdentity.of(
                        NOON, "developers", "UiPath user licences", "https://cloud.uipath.com/acme", Sample.SEAT),
                RosterSeen.of(NOON, List.of("ada", "gr\u00e4ce \"g\""), Duration.ofHours(40)),
                WentWithout.of(NOON, Map.of(ADA, List.of(NOON, NOON.minusSeconds(60)))),
                PoolPause.begin(NOON, Optional.of(NOON.plusSeconds(60)), Sample.PROCESS),
                PoolPause.begin(NOON, Optional.empty(), Sample.PROCESS),
                PoolPause.end(NOON, Sample.PROCESS),
                PoolLooked.of(NOON));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void areReadAsTheyWereWritten(JournalEntry entry) {
        JournalEntry read = Entries.read(entry.json());

        assertThat(read).isEqualTo(entry).hasSameClassAs(entry).hasSameHashCodeAs(entry);
        assertThat(read.kind()).isEqualTo(entry.getClass().getSimpleName());
        assertThat(read.at()).isEqualTo(NOON);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void fitOnOneLine(JournalEntry entry) {
        assertThat(entry.json()).doesNotContain("\n", "\r", "\0");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void keepWhatANewerVersionPutThere(JournalEntry entry) {
        String newer = entry.json().replaceFirst("\\{", "{\"mood\":[1.50, \"good\"],");

        JournalEntry read = Entries.read(newer);

        assertThat(read).hasSameClassAs(entry);
        assertThat(read.json()).isEqualTo(newer);
    }

    @Test
    void keepTheStartOfARun() {
        RunStarted read = (RunStarted) Entries.read(Sample.started().json());

        assertThat(read.run()).isEqualTo(RUN);
        assertThat(read.planHash()).isEqualTo(Sample.poolPlan().hash());
        assertThat(read.moves())
                .usingRecursiveComparison()
                .isEqualTo(Sample.poolPlan().moves());
        assertThat(read.process()).isEqualTo(Sample.PROCESS);
    }

    /** As journals have it that are older than this version. */
    @Test
    void writeThePlanOfARunAsItWasAlwaysWritten() {
        String hash = Sample.poolPlan().hash();
        String moves = "{\"from\":null,\"to\":{\"id\":\"9\",\"name\":\"ken@acme.example\"},"
                + "\"reason\":\"ken works\\u000aat night\"},"
                + "{\"from\":{\"id\":\"8\",\"name\":\"grace@acme.example\"},"
                + "\"to\":{\"id\":\"7\",\"name\":\"ada@acme.example\"},\"reason\":\"ada works\"},"
                + "{\"from\":{\"id\":\"9\",\"name\":\"ken@acme.example\"},\"to\":null,\"reason\":\"as before\"}";
        String plan =
                "{\"pool\":\"developers\",\"seat\":\"RPADEVNU\",\"hash\":\"" + hash + "\",\"moves\":[" + moves + "]}";

        assertThat(Sample.started().json())
                .isEqualTo("{\"kind\":\"RunStarted\",\"at\":\"2026-03-02T12:00:00Z\",\"run\":\"run-1\",\"planHash\":\""
                        + hash
                        + "\",\"plan\":" + JsonValue.ofText(plan).json()
                        + ",\"process\":{\"host\":\"build-1\",\"pid\":4711,\"user\":\"operator\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\\\"moves\\\": [\\n1]}", "{\\\"moves\\\":[{\\\"reason\\\":\\\"none\\\"}]}", "no JSON"})
    void knowNoMovesOfAPlanOfAnotherForm(String plan) {
        String json = Sample.started().json();
        int from = json.indexOf("\"plan\":\"") + "\"plan\":\"".length();
        int to = json.indexOf("\",\"process\"");

        RunStarted read = (RunStarted) Entries.read(json.substring(0, from) + plan + json.substring(to));

        assertThat(read.moves()).isEmpty();
    }

    @Test
    void keepAllThatUndoingAMoveNeeds() {
        SwapPlan plan = Sample.plan(GRACE, ADA);

        SwapPlan read = ((MovePlanned)
                        Entries.read(MovePlanned.of(NOON, RUN, MOVE, plan).json()))
                .plan();

        assertThat(read).usingRecursiveComparison().isEqualTo(plan);
    }

    @Test
    void keepAMoveOfAFreeSeatToSomebodyInAGroup() {
        Holding taker = Sample.holding(ADA, false).inheritedFrom("developers");
        SwapPlan plan = SwapPlan.grant(Sample.SEAT, SeatCount.unknown(), taker);

        SwapPlan read = ((MovePlanned)
                        Entries.read(MovePlanned.of(NOON, RUN, MOVE, plan).json()))
                .plan();

        assertThat(read).usingRecursiveComparison().isEqualTo(plan);
    }

    @Test
    void keepTheEndOfAWrite() {
        WriteIntended intended = WriteIntended.of(NOON, RUN, MOVE, WriteKind.RESTORE, ADA);

        WriteEnded read =
                (WriteEnded) Entries.read(WriteEnded.of(NOON, intended, "503").json());

        assertThat(read.move()).isEqualTo(MOVE);
        assertThat(read.write()).isEqualTo(WriteKind.RESTORE);
        assertThat(read.account()).isEqualTo(ADA);
        assertThat(read.account().name()).isEqualTo(ADA.name());
        assertThat(read.outcome()).isEqualTo("503");
    }

    @Test
    void countEveryResult() {
        RunEnded read = (RunEnded) Entries.read(Sample.ended().json());

        assertThat(read.counts()).containsEntry(SwapOutcome.DONE, 3L).containsEntry(SwapOutcome.SKIPPED, 0L);
    }

    @Test
    void ofAnUnknownKindAreKept() {
        String json = "{\"kind\":\"RunPaused\",\"at\":\"2026-03-02T12:00:00Z\",\"run\":7}";

        JournalEntry read = Entries.read(json);

        assertThat(read).isInstanceOf(OtherEntry.class);
        assertThat(read.json()).isEqualTo(json);
        assertThat(read.kind()).isEqualTo("RunPaused");
    }

    @Test
    void withAnUnknownWordAreRefused() {
        String newer =
                WriteIntended.of(NOON, RUN, MOVE, WriteKind.GRANT, ADA).json().replace("GRANT", "LEND");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entries.read(newer))
                .withMessage("its member write has a word that this version does not know");
    }

    @Test
    void withAMissingMemberAreRefused() {
        String json = MoveSettled.of(NOON, RUN, MOVE, "nothing").json().replace("\"remark\"", "\"words\"");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entries.read(json))
                .withMessage("its member remark is missing");
    }
}
