package io.github.rpaclients.contract;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.contract.controlroom.ControlRoomTable;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.http.HttpOptions;
import java.util.List;
import okhttp3.HttpUrl;

/** One dialect of the Control Room; what they have in common stands in the folder above both. */
final class ControlRoomContract implements Contract<ControlRoomClient> {
    private final Dialect dialect;

    ControlRoomContract(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return "control-room/" + dialect.prefix();
    }

    @Override
    public String packageName() {
        return ControlRoomClient.class.getPackageName();
    }

    @Override
    public List<String> files() {
        // of the older dialect there are pages only
        return dialect == Dialect.V1 ? List.of() : List.of("control-room-facts.openapi.json");
    }

    @Override
    public boolean isWhole() {
        return dialect == Dialect.V2;
    }

    @Override
    public ControlRoomClient client(HttpUrl server, HttpOptions options) {
        return ControlRoomClient.builder()
                .url(server.uri())
                .dialect(dialect)
                .credentials(ControlRoomCredentials.token(Secret.of(TOKEN)))
                .allowPlainHttp()
                .http(options)
                .build();
    }

    @Override
    public List<Row<ControlRoomClient>> rows() {
        return ControlRoomTable.all().stream()
                .flatMap(table -> table.calls(dialect).stream())
                .toList();
    }

    @Override
    public List<? extends Class<?>> tables() {
        return ControlRoomTable.all().stream().map(Object::getClass).toList();
    }

    @Override
    public String error() {
        return "{\"code\":\"secret-text\",\"details\":\"\",\"message\":\"secret-text\"}";
    }

    @Override
    public List<String> strangeAnswers() {
        return List.of(
                "[]",
                "{\"list\":null}",
                "{\"list\":{}}",
                "{\"list\":\"secret-text\"}",
                "{\"list\":[{}]}",
                "{\"list\":null,\"page\":{\"totalFilter\":3}}",
                "{\"page\":{\"offset\":0,\"total\":0,\"totalFilter\":0}}",
                "{\"page\":[{\"list\":[]}]}",
                "{\"list\":[{\"error\":\"secret-text\"}]}",
                "{\"value\":[]}");
    }

    @Override
    public boolean mixesNumbersAndTexts() {
        // v1 numbers its ids; the files of v2 have texts with large numbers in them
        return true;
    }
}
