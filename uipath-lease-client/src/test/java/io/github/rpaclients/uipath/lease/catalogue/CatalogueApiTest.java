package io.github.rpaclients.uipath.lease.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import io.github.rpaclients.uipath.lease.bundles.Sale;
import io.github.rpaclients.uipath.lease.fixtures.LicenseServer;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of three answers. */
class CatalogueApiTest {
    private final LicenseServer server = new LicenseServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void putsTogetherWhoHasABundleWhatIsInItAndWhetherItIsSold() {
        server.answer("[\"ATTUNU\",\"RPADEVNU\"]")
                .answer("[\"ATTUNU\",\"NEWNU\"]")
                .answer("[{\"licenseCode\":\"1\",\"products\":[],\"templates\":[{\"productCode\":\"ATTUNU\","
                        + "\"products\":[{\"code\":\"ATTR\"},{\"code\":\"APPS\"}]}]}]");

        List<BundleInUse> bundles = server.lease.preview().catalogue().inUse();

        assertThat(bundles)
                .extracting(BundleInUse::code)
                .containsExactly(BundleCode.ATTUNU, BundleCode.RPADEVNU, BundleCode.of("NEWNU"));
        assertThat(bundles).extracting(BundleInUse::direct).containsExactly(true, true, false);
        assertThat(bundles).extracting(BundleInUse::byRule).containsExactly(true, false, true);
        assertThat(bundles)
                .extracting(bundle -> bundle.code().sale())
                .containsExactly(Sale.SOLD, Sale.ENDED, Sale.UNKNOWN);
        assertThat(bundles.get(0).contents()).containsExactly(ProductCode.of("ATTR"), ProductCode.of("APPS"));
        assertThat(bundles.get(1).contents()).isEmpty();
    }
}
