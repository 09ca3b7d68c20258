package io.github.rpaclients.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class FaultsTest {
    private static final String ASSIGN = Http.GRACE + "/UiPath.Server.Configuration.OData.AssignRoles";
    private static final String NO_ROLES = "{\"roleIds\":[]}";

    private final UiPathSimulator uipath = UiPathSimulator.builder()
            .clock(Clock.fixed(Instant.parse("2026-11-01T06:00:00.2Z"), ZoneOffset.UTC))
            .start();
    private final Faults faults = uipath.faults();
    private Http http = Http.to(uipath.url());

    @BeforeEach
    void signIn() throws Exception {
        http = Http.to(uipath);
        uipath.requests().clear();
    }

    @AfterEach
    void stop() {
        uipath.close();
    }

    @Test
    void refusesTheNextRequestWhateverItIs() throws Exception {
        faults.next(503);

        assertThat(statuses(2)).containsExactly(503, 200);
    }

    @Test
    void waitsForTheRequestThatFits() throws Exception {
        faults.next("PUT", "/odata/Users(13)").refuse(503);

        assertThat(statuses(1)).containsExactly(200);
        assertThat(http.send("PUT", "/odata/Users(131)", "{}").statusCode()).isEqualTo(200);
        assertThat(http.send("PUT", Http.GRACE, "{}").statusCode()).isEqualTo(503);
    }

    @Test
    void strikesSoManyTimes() throws Exception {
        faults.next("GET", "/odata/Users(13)").times(3).refuse(503);

        assertThat(statuses(4)).containsExactly(503, 503, 503, 200);
    }

    @Test
    void takesHowOftenAfterTheEffectToo() throws Exception {
        faults.next(503).times(2);

        assertThat(statuses(3)).containsExactly(503, 503, 200);
    }

    @Test
    void strikesUntilCleared() throws Exception {
        faults.next(503).always();
        List<Integer> before = statuses(5);

        faults.clear();

        assertThat(before).containsOnly(503).hasSize(5);
        assertThat(statuses(1)).containsExactly(200);
    }

    @Test
    void strikesOneFaultAfterTheOtherInTheOrderOfArming() throws Exception {
        faults.next(503);
        faults.next(502);

        assertThat(statuses(3)).containsExactly(503, 502, 200);
    }

    @Test
    void strikesTheSameRequestsWithTheSameSeed() throws Exception {
        faults.next("", "").withProbability(0.5, 42).refuse(503);
        List<Integer> once = statuses(20);
        faults.clear().next(503).withProbability(0.5, 42);

        List<Integer> again = statuses(20);

        assertThat(again).isEqualTo(once).contains(200, 503);
    }

    @Test
    void endsWithSoManyStrikesEvenIfItDependsOnChance() throws Exception {
        faults.next("", "").times(2).withProbability(1, 42).refuse(503);

        assertThat(statuses(3)).containsExactly(503, 503, 200);
    }

    @Test
    void neverStrikesWithProbabilityZero() throws Exception {
        faults.next(503).withProbability(0, 42);

        assertThat(statuses(20)).containsOnly(200);
    }

    @Test
    void armsNothingWithoutAnEffect() throws Exception {
        Fault place = faults.next("GET", "").times(2);

        assertThat(statuses(1)).containsExactly(200);
        place.refuse(503);
        place.refuse(502);
        assertThat(statuses(5)).containsExactly(503, 503, 502, 502, 200);
    }

    @Test
    void saysThatAFaultIsOver() throws Exception {
        Fault fault = faults.next(503);
        statuses(1);

        assertThatThrownBy(() -> fault.retryAfter(Duration.ofSeconds(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This fault is over; arm another one with next(…)");
    }

    @Test
    void refusesNumbersThatMakeNoSense() {
        Fault place = faults.next("", "");

        assertThatThrownBy(() -> place.times(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> place.withProbability(1.1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> place.delay(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> place.retryAfter(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> place.throttleBody(0, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsSecondsToWait() throws Exception {
        faults.next(429).retryAfter(Duration.ofMillis(6_001));

        HttpResponse<String> answer = http.get(Http.GRACE);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().allValues("Retry-After")).containsExactly("7");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void tellsADateToWaitFor() throws Exception {
        faults.next(429).retryAfterDate(Duration.ofSeconds(7));

        HttpResponse<String> answer = http.get(Http.GRACE);

        assertThat(answer.headers().allValues("Retry-After")).containsExactly("Sun, 01 Nov 2026 06:00:08 GMT");
    }

    @Test
    void tellsSecondsToWaitInTheBodyOnly() throws Exception {
        faults.next(429).retryAfterInBody(Duration.ofSeconds(7));

        HttpResponse<String> answer = http.get(Http.GRACE);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
        assertThat(answer.body()).isEqualTo("{\"retry_after\":7}");
    }

    @Test
    void refusesWithoutDoingTheWork() throws Exception {
        String before = grace();
        faults.next("POST", "AssignRoles").refuse(503);

        assertThat(http.send("POST", ASSIGN, NO_ROLES).statusCode()).isEqualTo(503);
        assertThat(grace()).isEqualTo(before);
    }

    @Test
    void failsAfterTheWork() throws Exception {
        String before = grace();
        faults.next("POST", "AssignRoles").failAfterwards(500);

        assertThat(http.send("POST", ASSIGN, NO_ROLES).statusCode()).isEqualTo(500);
        assertThat(grace()).isNotEqualTo(before);
    }

    @Test
    void dropsTheAnswerAfterTheWork() throws Exception {
        String before = grace();
        faults.next("POST", "AssignRoles").dropAnswer();

        assertThatThrownBy(() -> http.send("POST", ASSIGN, NO_ROLES)).isInstanceOf(IOException.class);
        assertThat(grace()).isNotEqualTo(before);
        assertThat(uipath.requests().matching("POST", "AssignRoles"))
                .extracting(ReceivedRequest::status)
                .containsExactly(0);
    }

    @Test
    void disconnectsInsteadOfDoingTheWork() throws Exception {
        String before = grace();
        faults.next("POST", "AssignRoles").disconnectAfterRequest();

        assertThatThrownBy(() -> http.send("POST", ASSIGN, NO_ROLES)).isInstanceOf(IOException.class);
        assertThat(grace()).isEqualTo(before);
        assertThat(uipath.requests().matching("POST", "AssignRoles"))
                .extracting(ReceivedRequest::status, ReceivedRequest::body)
                .containsExactly(tuple(0, NO_ROLES));
    }

    @Test
    void showsAWebPageInsteadOfDoingTheWork() throws Exception {
        String before = grace();
        faults.next("POST", "AssignRoles").html200();

        HttpResponse<String> answer = http.send("POST", ASSIGN, NO_ROLES);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>");
        assertThat(grace()).isEqualTo(before);
    }

    @Test
    void letsTheTestDoSomethingBeforeTheWork() throws Exception {
        faults.next("GET", "/odata/Users(13)")
                .after(() -> uipath.orchestrator().user(13).remove());

        assertThat(statuses(1)).containsExactly(404);
    }

    @Test
    void takesTheBodyAway() throws Exception {
        faults.next("GET", "/odata/Users(13)").emptyBody();

        HttpResponse<String> answer = http.get(Http.GRACE);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("0");
    }

    @Test
    void cutsTheBodyInTheMiddle() throws Exception {
        String whole = http.get(Http.GRACE).body();
        faults.next("GET", "/odata/Users(13)").truncateBody().times(2);

        assertThatThrownBy(() -> http.get(Http.GRACE)).isInstanceOf(IOException.class);
        try (RawConnection connection = new RawConnection(uipath.url())) {
            String answer =
                    connection.send("GET", Http.GRACE, http.authorization()).answer();
            assertThat(answer).contains("Content-Length: " + whole.length());
            assertThat(body(answer)).isEqualTo(whole.substring(0, whole.length() / 2));
            assertThat(connection.ended()).isTrue();
        }
    }

    @Test
    void sendsTheBodyInPieces() throws Exception {
        faults.next("GET", "/odata/Users(13)").throttleBody(3, Duration.ofHours(1));

        try (RawConnection connection = new RawConnection(uipath.url())) {
            String answer =
                    connection.send("GET", Http.GRACE, http.authorization()).answer();

            assertThat(answer).startsWith("HTTP/1.1 200 ");
            assertThat(body(answer)).hasSize(3);
            assertThat(connection.ended()).isFalse();
        }
    }

    @Test
    void sendsAllPiecesInTheEnd() throws Exception {
        String whole = http.get(Http.GRACE).body();
        faults.next("GET", "/odata/Users(13)").throttleBody(whole.length() / 3, Duration.ofNanos(1));

        assertThat(http.get(Http.GRACE).body()).isEqualTo(whole);
    }

    @Test
    void doesTheWorkAtOnceAndAnswersLate() throws Exception {
        faults.next("DELETE", "/odata/Users(13)").delay(Duration.ofHours(1));

        try (RawConnection connection = new RawConnection(uipath.url())) {
            String answer =
                    connection.send("DELETE", Http.GRACE, http.authorization()).answer();

            assertThat(answer).isEmpty();
            assertThat(connection.ended()).isFalse();
            assertThat(statuses(1)).containsExactly(404);
            uipath.close();
            assertThat(connection.answer()).isEmpty();
            assertThat(connection.ended()).isTrue();
        }
    }

    @Test
    void answersAfterTheDelay() throws Exception {
        faults.next(503).delay(Duration.ofMillis(20));
        long start = System.nanoTime();

        int status = http.get(Http.GRACE).statusCode();

        assertThat(status).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(20));
    }

    @Test
    void combinesEffects() throws Exception {
        faults.next("GET", "")
                .retryAfter(Duration.ofSeconds(2))
                .delay(Duration.ofMillis(1))
                .retryAfterInBody(Duration.ofSeconds(3))
                .refuse(503);

        HttpResponse<String> answer = http.get(Http.GRACE);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.body()).isEqualTo("{\"retry_after\":3}");
        assertThat(statuses(1)).containsExactly(200);
    }

    @Test
    void cutsAWebPageInTheMiddleInEitherOrder() throws Exception {
        faults.next("", "").html200().truncateBody();
        faults.next("", "").truncateBody().html200();

        for (int i = 0; i < 2; i++) {
            try (RawConnection connection = new RawConnection(uipath.url())) {
                String answer =
                        connection.send("GET", Http.GRACE, http.authorization()).answer();
                assertThat(body(answer)).startsWith("<!DOCTYPE html>").doesNotContain("</html>");
                assertThat(connection.ended()).isTrue();
            }
        }
    }

    @Test
    void takesTheLastWordOnWhoAnswers() throws Exception {
        faults.next("", "").dropAnswer().refuse(503);

        assertThat(statuses(2)).containsExactly(503, 200);
    }

    private String grace() {
        return uipath.orchestrator().json();
    }

    private List<Integer> statuses(int requests) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            statuses.add(http.get(Http.GRACE).statusCode());
        }
        return statuses;
    }

    private static String body(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }
}
