package io.github.rpaclients.aa.controlroom.blm;

import io.github.rpaclients.aa.controlroom.ids.PackageId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Bots to be sent to another Control Room. */
@Entity
public interface BotPromotion extends WithBotPromotion {
    String name();

    List<FileVersion> files();

    /** The packages of commands that come along. */
    @AsNumber
    List<PackageId> packageIds();

    TargetControlRoom targetControlRoom();

    /** The label of the versions that are meant. */
    Optional<String> label();

    /** A promotion without packages. */
    static BotPromotion of(String name, Collection<FileVersion> files, TargetControlRoom target) {
        return new BotPromotionBuilder()
                .name(name)
                .addAllFiles(files)
                .targetControlRoom(target)
                .build();
    }
}
