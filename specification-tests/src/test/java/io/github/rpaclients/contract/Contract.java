package io.github.rpaclients.contract;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.HttpUrl;

/** A client under contract: how one is made, every call of it, and what its server says where it says something wrong. */
public interface Contract<C extends AutoCloseable> {
    /** What the token of every client is; it must not show where it does not belong. */
    String TOKEN = "pat-of-the-test";

    /** What every password and every other secret is that a call carries. */
    Secret PASSWORD = Secret.of("c4nary-\"pass\" 1!");

    /** The folder of its facts and fixtures. What one of several dialects has in common with others is in the folder above. */
    String name();

    /** The package of its facades and models. */
    String packageName();

    /** The vendor's files that specify its operations; empty if there are none. */
    List<String> files();

    /** Files of versions that are still supported, and of the newest, by version; empty if there are no others. */
    default Map<Integer, String> versions() {
        return Map.of();
    }

    /** Whether each operation of the files is a fact, or left out for a reason. */
    default boolean isWhole() {
        return false;
    }

    /** A client that carries {@link #TOKEN}. */
    C client(HttpUrl server, HttpOptions options);

    List<Row<C>> rows();

    /** Where the rows are written, for who looks into the compiled tables. */
    List<? extends Class<?>> tables();

    /** An error as the server words it. */
    String error();

    /** Answers with status 200 that hold nothing of what any operation asks for, besides those that every server could give. */
    List<String> strangeAnswers();

    /** Whether its server has numbers where a client has texts, or texts where it has numbers. */
    default boolean mixesNumbersAndTexts() {
        return false;
    }

    /** More of what a request has to be, or must not be. */
    default void inspect(Fact fact, RecordedRequest request) {}
}
