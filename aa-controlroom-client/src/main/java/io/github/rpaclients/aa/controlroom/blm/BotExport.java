package io.github.rpaclients.aa.controlroom.blm;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Bots to be exported, in their latest versions: {@code BotExport.of("nightly", files).withIncludePackages(true)}. */
@Entity
public interface BotExport extends WithBotExport {
    /** The name of the export. */
    String name();

    /** The bots, at least one; what they depend on comes along. */
    @AsNumber
    List<FileId> fileIds();

    /** Whether the packages of commands that the bots use come along, too. */
    boolean includePackages();

    /** What the archive is encrypted with. An archive with a password can be imported by the API alone. */
    Optional<Secret> archivePassword();

    Optional<Boolean> includeGlobalValues();

    /** An export without packages. */
    static BotExport of(String name, Collection<FileId> files) {
        return new BotExportBuilder()
                .name(name)
                .addAllFileIds(files)
                .includePackages(false)
                .build();
    }
}
