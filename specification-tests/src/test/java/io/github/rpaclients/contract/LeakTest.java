package io.github.rpaclients.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.canary.Canaries;
import io.github.rpaclients.canary.Eavesdropper;
import io.github.rpaclients.canary.TalkativeServer;
import io.github.rpaclients.canary.Trouble;
import io.github.rpaclients.core.http.HttpOptions;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Has everything that a client can call succeed and fail, with every log at its finest, and looks for what it sent. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.github.rpaclients.contract.Contracts#all")
class LeakTest<C extends AutoCloseable> {
    private final Contract<C> contract;
    private final Canaries canaries = new Canaries();
    private final Eavesdropper ear = new Eavesdropper();
    private final HttpOptions options = HttpOptions.builder()
            .maxAttempts(2)
            .sleeper(pause -> {})
            .rateLimits(false)
            .listener(attempt ->
                    ear.hear("listener", attempt + attempt.method() + attempt.pathTemplate() + attempt.failure()))
            .build();

    LeakTest(Contract<C> contract) {
        this.contract = contract;
        canaries.add(Contract.TOKEN);
        canaries.add(Contract.PASSWORD.reveal());
    }

    @AfterEach
    void silence() {
        ear.close();
    }

    @ParameterizedTest
    @EnumSource
    @SuppressWarnings("try") // no client is interrupted while it closes
    void showsNothingThatIsSecret(Trouble trouble) throws Exception {
        try (ContractServer server = new ContractServer(new Fixtures(contract.name()))) {
            server.start();
            try (TalkativeServer talkative = new TalkativeServer(server.origin(), canaries);
                    C client = contract.client(HttpUrl.get(talkative.url()), options)) {
                talkative.troubleElsewhere(trouble);
                ear.hear("toString", client.toString());
                contract.rows().forEach(row -> attempt(row, client));
                ear.hearThreads();
            }
        }

        assertThat(ear.everything())
                .contains("TRACE io.github.rpaclients.http: [")
                .contains("jul okhttp3", "listener: ");
        assertThat(canaries.planted()).contains(Contract.TOKEN);
        canaries.assertNotIn("what was logged, thrown or told", ear.everything());
    }

    private void attempt(Row<C> row, C client) {
        try {
            row.call().accept(client);
        } catch (RuntimeException | AssertionError e) {
            ear.hearOf(row.operation(), e);
        }
    }
}
