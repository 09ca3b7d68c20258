package io.github.rpaclients.aa.controlroom.blm;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.core.raw.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.MultipartBody;

/** How an archive of bots is to be imported. Immutable. */
public final class BotImport {
    private final ExistingBots existing;
    private final boolean publicWorkspace;
    private final Optional<Secret> password;
    private final Optional<String> email;
    private final Optional<Boolean> globalValues;

    private BotImport(
            ExistingBots existing,
            boolean publicWorkspace,
            Optional<Secret> password,
            Optional<String> email,
            Optional<Boolean> globalValues) {
        this.existing = existing;
        this.publicWorkspace = publicWorkspace;
        this.password = password;
        this.email = email;
        this.globalValues = globalValues;
    }

    /** Into the public workspace. */
    public static BotImport toPublic(ExistingBots existing) {
        return new BotImport(existing, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Into the private workspace of the caller. */
    public static BotImport toPrivate(ExistingBots existing) {
        return new BotImport(existing, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same for an archive that is encrypted. */
    public BotImport archivePassword(Secret archivePassword) {
        return new BotImport(existing, publicWorkspace, Optional.of(archivePassword), email, globalValues);
    }

    /** The same, with an address that hears when it is over. */
    public BotImport email(String address) {
        return new BotImport(existing, publicWorkspace, password, Optional.of(address), globalValues);
    }

    /** The same, saying whether the global values of the archive are imported. */
    public BotImport includeGlobalValues(boolean include) {
        return new BotImport(existing, publicWorkspace, password, email, Optional.of(include));
    }

    List<MultipartBody.Part> parts(Upload archive) {
        List<MultipartBody.Part> parts = new ArrayList<>();
        parts.add(FileTransfer.part("upload", archive));
        parts.add(field("actionIfExisting", existing.value()));
        parts.add(field("publicWorkspace", Boolean.toString(publicWorkspace)));
        password.ifPresent(secret -> parts.add(field("archivePassword", secret.reveal())));
        email.ifPresent(address -> parts.add(field("email", address)));
        globalValues.ifPresent(include -> parts.add(field("includeGlobalValues", Boolean.toString(include))));
        return parts;
    }

    private static MultipartBody.Part field(String name, String value) {
        return MultipartBody.Part.createFormData(name, value);
    }
}
