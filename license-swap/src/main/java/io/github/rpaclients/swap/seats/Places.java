package io.github.rpaclients.swap.seats;

import io.github.rpaclients.uipath.UiPathDeployment;

/** Where seats are, as a journal keeps it: one text for one organization and tenant. */
final class Places {
    private static final String SERVICE = "/orchestrator_";

    private Places() {}

    static String of(UiPathDeployment deployment) {
        String address = deployment.orchestratorUrl().toString();
        String tenant = String.join("/", deployment.orchestratorHeaders().values());
        if (address.endsWith(SERVICE)) {
            return address.substring(0, address.length() - SERVICE.length());
        }
        return tenant.isEmpty() ? address : address + "/" + tenant;
    }
}
