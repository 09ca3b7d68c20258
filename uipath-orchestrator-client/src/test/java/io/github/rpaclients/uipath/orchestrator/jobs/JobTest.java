package io.github.rpaclients.uipath.orchestrator.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a job says of itself. */
class JobTest {
    private static final Job FAULTED =
            new JobBuilder().id(JobId.of(5)).state(JobState.FAULTED).build();

    @Test
    void readsItsArguments() {
        Job job = new JobBuilder()
                .from(FAULTED)
                .inputArguments("{\"month\":\"2026-11\"}")
                .outputArguments("{ \"total\" : 12.50, \"note\" : null }")
                .build();

        assertThat(job.inputs().get("month").asText()).contains("2026-11");
        assertThat(job.outputs()).containsOnlyKeys("total", "note");
        assertThat(job.outputs().get("total")).isEqualTo(JsonValue.of("12.50"));
        assertThat(job.outputs().get("note").isNull()).isTrue();
        assertThat(job.toString()).doesNotContain("2026-11").doesNotContain("12.50");
    }

    @Test
    void hasNoneWhereNothingIsSaid() {
        assertThat(FAULTED.inputs()).isEmpty();
        assertThat(new JobBuilder().from(FAULTED).outputArguments("").build().outputs())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"secret\"]", "{\"secret\":", "{\"secret\":1,\"secret\":2}"})
    void refusesOutputsThatAreNoObjectWithoutQuotingThem(String text) {
        Job job = new JobBuilder().from(FAULTED).outputArguments(text).build();

        assertThatThrownBy(job::outputs)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The output arguments of job 5 are no JSON object")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could not start executor. Logon failed for user A\\b. Last error: 131092 | LogonFailed",
                "Could not start executor. Logon failed for user A\\b (0x00000775) | AccountLocked",
                "Could not start executor. The workstation is in use by another user. Please retry | MachineInUse",
                "Another interactive job is using the machine's console. Only one can use it | ConsoleInUse",
                "Automation cannot be started. Your tenant's assigned Robot Units have been exceeded. | QuotaExceeded",
                "Job stopped with an unexpected exit code: 0x40010004 | EndedFromOutside",
                "A specified logon session does not exist. It may already have been terminated. | SessionLost"
            })
    void tellsWhyItFailed(String info, String reason) {
        Job job = new JobBuilder().from(FAULTED).info(info).build();

        assertThat(job.failureReason()).contains(JobFailureReason.of(reason));
        assertThat(JobFailureReason.of(reason).advice()).isPresent();
    }

    @Test
    void tellsWhyItFailedByItsError() {
        JobError error =
                new JobErrorBuilder().detail("Creating user session timed out.").build();

        assertThat(new JobBuilder().from(FAULTED).jobError(error).build().failureReason())
                .contains(JobFailureReason.SESSION_TIMED_OUT);
    }

    @Test
    void hasNoReasonThatIsNotKnown() {
        Job job =
                new JobBuilder().from(FAULTED).info("Invoice 4711 has no date").build();

        assertThat(job.failureReason()).isEmpty();
        assertThat(JobFailureReason.of("Tomorrow").advice()).isEmpty();
    }

    @Test
    void whatEndedWellHasNoReason() {
        Job job = new JobBuilder()
                .from(FAULTED)
                .state(JobState.SUCCESSFUL)
                .info("Logon failed for user A at first")
                .build();

        assertThat(job.failureReason()).isEmpty();
    }
}
