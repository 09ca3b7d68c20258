package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.error.UnauthorizedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token that another tool renews. */
class SuppliedTokenTest extends UiPathTest {
    private final Deque<String> supplied = new ArrayDeque<>();

    private UiPathConnection connection() {
        return connection(UiPathCredentials.token(() -> Secret.of(supplied.remove())));
    }

    @Test
    void asksOnceForManyCalls() throws Exception {
        supplied.addAll(List.of("t1", "t2"));
        enqueue(200, "");
        enqueue(200, "");

        UiPathConnection connection = connection();
        probe(connection);
        probe(connection);

        assertThat(authorizations()).containsExactly("Bearer t1", "Bearer t1");
    }

    @Test
    void asksAnewAfter401AndRepeatsTheCall() throws Exception {
        supplied.addAll(List.of("t1", "t2"));
        enqueue(401, "");
        enqueue(200, "");

        probe(connection());

        assertThat(authorizations()).containsExactly("Bearer t1", "Bearer t2");
    }

    @Test
    void doesNotRepeatTheCallWithATokenThatWasRejected() throws Exception {
        supplied.addAll(List.of("t1", "t1"));
        enqueue(401, "");

        assertThatThrownBy(() -> probe(connection())).isInstanceOf(UnauthorizedException.class);

        assertThat(authorizations()).containsExactly("Bearer t1");
    }

    @Test
    void goesOnWhenTheOtherToolHasRenewedTheTokenLater() throws Exception {
        supplied.addAll(List.of("t1", "t1", "t2"));
        enqueue(401, "");
        enqueue(200, "");
        UiPathConnection connection = connection();
        assertThatThrownBy(() -> probe(connection)).isInstanceOf(UnauthorizedException.class);

        probe(connection);

        assertThat(authorizations()).containsExactly("Bearer t1", "Bearer t2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void saysThatTheSupplierGaveNothing(String token) {
        supplied.add(token);

        assertThatThrownBy(() -> probe(connection()))
                .isInstanceOf(SignInException.class)
                .hasMessage("Sign-in: The supplier handed to token(…) gave no token; check the tool that renews it.");
    }
}
