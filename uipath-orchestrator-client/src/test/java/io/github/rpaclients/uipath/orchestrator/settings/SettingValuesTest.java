package io.github.rpaclients.uipath.orchestrator.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the texts of settings mean. */
class SettingValuesTest extends OrchestratorTest {
    private static final SettingKey<Boolean> EMAIL = SettingKey.flag("Alerts.Email.Enabled");
    private static final SettingKey<Long> PORT = SettingKey.number("Abp.Net.Mail.Smtp.Port");

    @ParameterizedTest
    @ValueSource(strings = {"true", "True"})
    void readsAFlag(String text) throws Exception {
        enqueue(200, "{\"value\":\"" + text + "\"}");

        assertThat(orchestrator.settings().find(EMAIL)).contains(true);

        assertThat(requestLine()).isEqualTo("GET /odata/Settings('Alerts.Email.Enabled')");
    }

    @Test
    void readsANumberOrNothing() {
        enqueue(200, "{\"value\":\"587\"}");
        enqueue(204);

        assertThat(orchestrator.settings().find(PORT)).contains(587L);
        assertThat(orchestrator.settings().find(PORT)).isEmpty();
    }

    @Test
    void doesNotSayWhatAValueOfAnotherKindIs() {
        enqueue(200, "{\"value\":\"p4ss\"}");
        enqueue(200, "{\"value\":\"p4ss\"}");

        assertThatThrownBy(() -> orchestrator.settings().find(PORT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The value of the setting Abp.Net.Mail.Smtp.Port is no whole number")
                .hasNoCause();
        assertThatThrownBy(() -> orchestrator.settings().find(EMAIL))
                .hasMessage("The value of the setting Alerts.Email.Enabled is no flag");
        assertThat(Setting.of(SettingKey.text("Abp.Net.Mail.Smtp.Password"), "p4ss"))
                .asString()
                .doesNotContain("p4ss");
    }

    @Test
    void writesValuesAsTexts() throws Exception {
        enqueue(200);
        enqueue(200);

        orchestrator.settings().set(Setting.of(EMAIL, false));
        orchestrator.settings().setAll(List.of(Setting.of(PORT, 587L)));

        RecordedRequest one = server.takeRequest();
        assertThat(line(one)).isEqualTo("PUT /odata/Settings('Alerts.Email.Enabled')");
        assertThat(one.getBody().utf8()).isEqualTo("{\"Name\":\"Alerts.Email.Enabled\",\"Value\":\"false\"}");
        assertThat(server.takeRequest().getBody().utf8())
                .isEqualTo("{\"settings\":[{\"Name\":\"Abp.Net.Mail.Smtp.Port\",\"Value\":\"587\"}]}");
    }

    @Test
    void makesAMapOfTwoLists() {
        enqueue(200, "{\"Keys\":[\"a\",\"b\",\"c\"],\"Values\":[\"1\",null,\"3\"]}");

        assertThat(orchestrator.settings().web()).containsExactly(entry("a", "1"), entry("c", "3"));
    }

    @Test
    void makesNoMapOfListsThatDoNotFit() {
        enqueue(200, "{\"Keys\":[\"a\",\"b\"],\"Values\":[\"1\"]}");

        assertThatThrownBy(() -> orchestrator.settings().authentication())
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("GetAuthenticationSettings");
    }
}
