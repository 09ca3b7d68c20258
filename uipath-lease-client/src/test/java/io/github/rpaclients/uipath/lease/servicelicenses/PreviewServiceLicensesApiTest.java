package io.github.rpaclients.uipath.lease.servicelicenses;

import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.body;
import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.lease.fixtures.LicenseServer;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ProductCode;
import io.github.rpaclients.uipath.lease.products.ProductQuantity;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Products of a service that are changed over what it has. */
class PreviewServiceLicensesApiTest {
    private final LicenseServer server = new LicenseServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void leavesTheOtherProductsAsTheyAre() {
        server.answer("[{\"code\":\"UNATT\",\"quantity\":4},{\"code\":\"NONPR\",\"quantity\":2}]")
                .answer("{\"serviceType\":\"orchestrator\"}");

        server.lease
                .preview()
                .serviceLicenses()
                .change(
                        TenantId.of("5b1f7a02-6a6c-4b8e-8d59-0f6f0c2d7e11"),
                        ServiceType.ORCHESTRATOR,
                        List.of(ProductQuantity.of(ProductCode.UNATT, 6), ProductQuantity.of(ProductCode.TAUNATT, 1)));

        assertThat(line(server.take())).startsWith("GET ").endsWith("/orchestrator/products");
        RecordedRequest written = server.take();
        assertThat(line(written)).startsWith("PUT ").endsWith("/orchestrator");
        assertThat(body(written))
                .isEqualTo("{\"products\":[{\"code\":\"UNATT\",\"quantity\":6},{\"code\":\"NONPR\",\"quantity\":2},"
                        + "{\"code\":\"TAUNATT\",\"quantity\":1}]}");
    }
}
