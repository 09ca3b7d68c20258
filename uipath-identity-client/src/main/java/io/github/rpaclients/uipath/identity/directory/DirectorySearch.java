package io.github.rpaclients.uipath.identity.directory;

import io.github.rpaclients.core.internal.Printable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is looked for. Immutable: every method returns a changed copy. */
public final class DirectorySearch {
    private final String startsWith;
    private final Optional<DirectoryEntityType> type;
    private final Set<DirectorySource> sources;
    private final Optional<String> scope;

    private DirectorySearch(
            String startsWith,
            Optional<DirectoryEntityType> type,
            Set<DirectorySource> sources,
            Optional<String> scope) {
        this.startsWith = startsWith;
        this.type = type;
        this.sources = sources;
        this.scope = scope;
    }

    /** Whoever has a name that begins so, everywhere. The vendor does not say which names count, nor how many come at once. */
    public static DirectorySearch startingWith(String text) {
        return new DirectorySearch(
                Printable.sendable("The beginning of the name", text), Optional.empty(), Set.of(), Optional.empty());
    }

    /** Of this type alone. */
    public DirectorySearch type(DirectoryEntityType wanted) {
        return new DirectorySearch(startsWith, Optional.of(wanted), sources, scope);
    }

    /** In these places alone. */
    public DirectorySearch sources(DirectorySource... wanted) {
        return new DirectorySearch(startsWith, type, new LinkedHashSet<>(List.of(wanted)), scope);
    }

    /** In this scope alone, one of {@link DirectoryApi#scopes}. */
    public DirectorySearch scope(String name) {
        return new DirectorySearch(startsWith, type, sources, Optional.of(Printable.sendable("The scope", name)));
    }

    String startsWith() {
        return startsWith;
    }

    Optional<DirectoryEntityType> type() {
        return type;
    }

    Set<DirectorySource> sources() {
        return sources;
    }

    Optional<String> scope() {
        return scope;
    }
}
