package io.github.rpaclients.aa.controlroom.credentialvault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ids.AttributeValueId;
import io.github.rpaclients.aa.controlroom.ids.CredentialAttributeId;
import io.github.rpaclients.aa.controlroom.ids.CredentialId;
import io.github.rpaclients.aa.controlroom.testing.ScriptedServer;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ConflictException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CredentialsApiTest {
    private static final String SET = "/v2/credentialvault/credentials";
    private static final String ONE = SET + "/17";
    private static final String VALUES = ONE + "/attributevalues";
    private static final String READ = "GET " + VALUES + "?credentialAttributeId=84";
    private static final CredentialId EMAIL = CredentialId.of(17);
    private static final CredentialAttributeId PASSWORD = CredentialAttributeId.of(84);
    private static final Secret NEW = Secret.of("correct horse");

    private final ScriptedServer server = new ScriptedServer();
    private final ControlRoomClient client = server.client().build();
    private final CredentialsApi credentials = client.credentials();

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void replacesTheValueOfTheVersionThatWasRead() {
        server.on(READ, 200, list(value("15", "84", "3")));
        server.on("PUT " + VALUES + "/15", 200, value("15", "84", "4"));

        AttributeValue after = credentials.setValue(EMAIL, PASSWORD, NEW);

        assertThat(after.version()).contains("4");
        assertThat(server.body("PUT " + VALUES + "/15")).isEqualTo("{\"value\":\"correct horse\",\"version\":\"3\"}");
    }

    @Test
    void addsTheFirstValue() {
        server.on(READ, 200, list());
        server.on("POST " + VALUES, 201, list(value("16", "84", "0")));

        AttributeValue after = credentials.setValue(EMAIL, PASSWORD, NEW);

        assertThat(after.id()).isEqualTo(AttributeValueId.of(16));
        assertThat(server.body("POST " + VALUES))
                .isEqualTo("{\"list\":[{\"credentialAttributeId\":\"84\",\"value\":\"correct horse\"}]}");
    }

    @Test
    void leavesValuesOfOtherAttributesAloneThoughTheServerShowsThem() {
        server.on(READ, 200, list(value("14", "83", "9")));
        server.on("POST " + VALUES, 201, list(value("16", "84", "0")));

        credentials.setValue(EMAIL, PASSWORD, NEW);

        assertThat(server.received("POST " + VALUES)).hasSize(1);
    }

    @Test
    void saysSoIfSomebodyElseSetTheValueMeanwhile() {
        server.on(READ, 200, list(value("15", "84", "3")));
        server.on("PUT " + VALUES + "/15", 409, "{\"code\":\"\",\"message\":\"Newer version\"}");

        assertThatThrownBy(() -> credentials.setValue(EMAIL, PASSWORD, NEW))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Newer version");
        assertThat(server.received("PUT " + VALUES + "/15")).hasSize(1);
    }

    @Test
    void choosesNoneOfSeveralUsers() {
        server.on(READ, 200, list(value("15", "84", "3"), value("16", "84", "3")));

        assertThatIllegalStateException()
                .isThrownBy(() -> credentials.setValue(EMAIL, PASSWORD, NEW))
                .withMessageContaining("15 and 16");
    }

    @Test
    void replacesNothingOfAnUnknownVersion() {
        AttributeValue before = new AttributeValueBuilder()
                .id(AttributeValueId.of(15))
                .credentialAttributeId(PASSWORD)
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> credentials.replaceValue(EMAIL, before, NEW))
                .withMessageContaining("Value 15 was read without its version");
        assertThat(server.lines()).isEmpty();
    }

    @Test
    void createsACredentialWithValuesUnderTheIdsOfItsAttributes() {
        server.on("POST " + SET, 201, credential());
        server.on("POST " + VALUES, 201, list(value("16", "84", "0")));

        Credential created = credentials.create(
                NewCredential.of(
                        "Email", List.of(CredentialAttribute.of("Host"), CredentialAttribute.password("Password"))),
                Map.of("Password", NEW));

        assertThat(created.id()).isEqualTo(EMAIL);
        assertThat(server.body("POST " + VALUES))
                .contains("\"credentialAttributeId\":\"84\"")
                .doesNotContain("83");
    }

    @Test
    void createsNothingWithAValueForNoAttribute() {
        NewCredential email = NewCredential.of("Email", List.of(CredentialAttribute.password("Password")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> credentials.create(email, Map.of("Pasword", NEW)))
                .withMessage("The credential 'Email' has no attributes [Pasword] to give a value to");
        assertThat(server.lines()).isEmpty();
    }

    @Test
    void writesACredentialBackWithItsVersionAndAllThatIsUnknownOfItsAttributes() {
        server.on("GET " + ONE, 200, credential());
        server.on("PUT " + ONE, 200, "{}");

        credentials.update(EMAIL, email -> email.withDescription("Mailbox"));

        assertThat(server.body("PUT " + ONE))
                .isEqualTo(credential().replace("\"version\":\"2\"", "\"version\":\"2\",\"description\":\"Mailbox\""));
    }

    private static String credential() {
        return "{\"id\":\"17\",\"name\":\"Email\",\"attributes\":[{\"id\":\"83\",\"name\":\"Host\",\"shade\":1},"
                + "{\"id\":\"84\",\"name\":\"Password\"}],\"version\":\"2\"}";
    }

    private static String value(String id, String attribute, String version) {
        return "{\"id\":\"" + id + "\",\"credentialAttributeId\":\"" + attribute + "\",\"value\":\"\",\"version\":\""
                + version + "\"}";
    }

    private static String list(String... values) {
        return "{\"list\":[" + String.join(",", values) + "]}";
    }
}
