package io.github.rpaclients.contract.controlroom;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.aa.controlroom.custommodels.CustomModel;
import io.github.rpaclients.core.json.JsonValue;
import java.util.List;

final class CustomModelsTable extends ControlRoomTable {
    private static final String SET = "/gai/prompttools/v1/custommodel";
    private static final String ONE = SET + "/vendors/{vendorName}/models/{modelName}";

    @Override
    void rows() {
        if (dialect() == Dialect.V1) {
            return;
        }
        call("POST " + SET + "/list", c -> c.customModels().all());
        call("GET " + ONE, c -> c.customModels().get("ACME models", "small"));
        call(
                "POST " + SET,
                c -> c.customModels()
                        .create(CustomModel.of(
                                "ACME models",
                                JsonValue.of("{\"authType\":\"API_KEY\"}"),
                                List.of(JsonValue.of("{\"name\":\"small\"}")))));
        call("DELETE " + ONE, c -> c.customModels().delete("ACME models", "small"));
    }
}
