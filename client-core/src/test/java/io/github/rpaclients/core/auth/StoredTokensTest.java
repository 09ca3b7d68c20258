package io.github.rpaclients.core.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoredTokensTest {
    private static final TokenKey KEY =
            TokenKey.of(URI.create("https://id.example/connect/token"), "app-1", List.of("B", "A"));

    private final SetClock clock = new SetClock();
    private final FakeTokenSource source = new FakeTokenSource(clock);
    private final TokenStore store = new InMemoryTokenStore();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final CachingTokenProvider tokens = process(store);

    @Test
    void usesATokenThatAnotherProcessGot() {
        AccessToken other = process(store).token();

        assertThat(tokens.token()).isSameAs(other);
        assertThat(source.asked()).isEqualTo(1);
    }

    @Test
    void asksWhereTheStoredTokenHasEnded() {
        process(store).token();
        clock.forward(Duration.ofHours(1));

        assertThat(tokens.token().value().reveal()).isEqualTo("token-2");
        assertThat(store.load(KEY))
                .hasValueSatisfying(token -> assertThat(token.value().reveal()).isEqualTo("token-2"));
    }

    @Test
    void renewsWithATokenThatAnotherProcessRenewedAlready() {
        tokens.token();
        clock.forward(Duration.ofMinutes(59));
        store.save(KEY, AccessToken.of(Secret.of("theirs"), clock.instant().plus(Duration.ofHours(1))));

        tokens.token();
        background.remove().run();

        assertThat(tokens.token().value().reveal()).isEqualTo("theirs");
        assertThat(source.asked()).isEqualTo(1);
    }

    @Test
    void renewsWithANewTokenWhereTheStoreHasTheOldOneOnly() {
        tokens.token();
        clock.forward(Duration.ofMinutes(59));

        tokens.token();
        background.remove().run();

        assertThat(tokens.token().value().reveal()).isEqualTo("token-2");
    }

    @Test
    void doesNotTakeARejectedTokenOutOfTheStoreAgain() {
        tokens.rejected(tokens.token());

        assertThat(tokens.token().value().reveal()).isEqualTo("token-2");
    }

    @Test
    void takesATokenThatAnotherProcessGotAfterTheRejection() {
        AccessToken first = tokens.token();
        store.save(KEY, AccessToken.of(Secret.of("theirs")));
        tokens.rejected(first);

        assertThat(tokens.token().value().reveal()).isEqualTo("theirs");
    }

    @Test
    void signsInWithoutAStoreThatFails() {
        CachingTokenProvider alone = process(new TokenStore() {
            @Override
            public Optional<AccessToken> load(TokenKey key) {
                throw new IllegalStateException("out of order");
            }

            @Override
            public void save(TokenKey key, AccessToken token) {
                throw new IllegalStateException("out of order");
            }
        });

        assertThat(alone.token().value().reveal()).isEqualTo("token-1");
    }

    @Test
    void storesUnderTheKeyGiven() {
        CachingTokenProvider provider = new CachingTokenProvider(source, clock, store, KEY);

        AccessToken token = provider.token();

        assertThat(store.load(KEY)).containsSame(token);
        assertThat(store.load(TokenKey.of(KEY.tokenUrl(), "app-2", KEY.scopes())))
                .isEmpty();
    }

    @Test
    void knowsAKeyWhateverTheOrderOfItsScopes() {
        TokenKey same = TokenKey.of(KEY.tokenUrl(), "app-1", List.of("A", "B", "A"));

        assertThat(same).isEqualTo(KEY).hasSameHashCodeAs(KEY).hasToString(KEY.toString());
        assertThat(same.scopes()).containsExactly("A", "B");
    }

    @Test
    void tellsKeysApartByUrlClientAndScopes() {
        assertThat(KEY)
                .isNotEqualTo(TokenKey.of(URI.create("https://other.example/"), "app-1", KEY.scopes()))
                .isNotEqualTo(TokenKey.of(KEY.tokenUrl(), "app-2", KEY.scopes()))
                .isNotEqualTo(TokenKey.of(KEY.tokenUrl(), "app-1", List.of("A")))
                .isNotEqualTo("https://id.example/connect/token app-1 A B")
                .hasToString("https://id.example/connect/token app-1 A B");
        assertThat(KEY.client()).isEqualTo("app-1");
    }

    private CachingTokenProvider process(TokenStore shared) {
        return new CachingTokenProvider(new StoredTokens(source, shared, KEY), clock, background::add);
    }
}
