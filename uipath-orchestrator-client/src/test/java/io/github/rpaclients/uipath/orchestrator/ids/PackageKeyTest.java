package io.github.rpaclients.uipath.orchestrator.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PackageKeyTest {
    @Test
    void knowsNameAndVersion() {
        PackageKey key = PackageKey.of("Acme:Invoices", "1.0.2-beta");

        assertThat(key).hasToString("Acme:Invoices:1.0.2-beta").isEqualTo(PackageKey.of("Acme:Invoices:1.0.2-beta"));
        assertThat(key.name()).isEqualTo("Acme:Invoices");
        assertThat(key.version()).isEqualTo("1.0.2-beta");
    }

    @Test
    void hasNoVersionWithoutAColon() {
        PackageKey key = PackageKey.of("Invoices");

        assertThatThrownBy(key::version)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Invoices:1.0.2");
        assertThatThrownBy(key::name).isInstanceOf(IllegalStateException.class);
    }
}
