package io.github.rpaclients.aa.controlroom.licenses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LicenseFeatureTest {
    @Test
    void comparesWithoutCase() {
        assertThat(LicenseFeature.of("CitizenDeveloper").sameAs(LicenseFeature.CITIZENDEVELOPER))
                .isTrue();
    }

    @Test
    void keepsAWordAsItCame() {
        assertThat(LicenseFeature.of("HoloDeck").value()).isEqualTo("HoloDeck");
    }

    @Test
    void comparesTheSameInTurkey() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(LicenseFeature.of("AttendedRuntime").canonical()).isEqualTo(LicenseFeature.ATTENDEDRUNTIME);
            assertThat(LicenseFeature.of("runtime").sameAs(LicenseFeature.RUNTIME))
                    .isTrue();
            assertThat(LicenseFeature.of("aariuser").sameAs(LicenseFeature.AARIUSER))
                    .isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }
}
