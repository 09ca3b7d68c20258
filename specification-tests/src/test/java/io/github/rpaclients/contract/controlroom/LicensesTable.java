package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.licenses.LicenseFeature;

final class LicensesTable extends ControlRoomTable {
    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        String products = "POST /v2/license/product/list";
        call(products, c -> c.licenses().counts());
        call(products, c -> c.licenses().count(LicenseFeature.ATTENDEDRUNTIME));
        call("GET /v2/license/details", c -> c.licenses().details());
        call("PUT /v2/license/sync", c -> c.licenses().sync());
    }
}
