package io.github.rpaclients.benchmarks.peers;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An attended or unattended robot of a {@link PlainUser}. */
final class PlainRobot {
    @Nullable
    String userName;

    @Nullable
    String password;

    long credentialStoreId;

    @Nullable
    String credentialType;

    @Nullable
    String credentialExternalName;

    @Nullable
    Map<String, String> executionSettings;

    boolean limitConcurrentExecution;
    long robotId;

    @Nullable
    String robotType;

    long machineMappingsCount;
}
