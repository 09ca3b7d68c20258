package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.Set;

/** {@code /v2/credentialvault/mode} and {@code /keys}: how the vault is closed, and who opens it. */
final class VaultEndpoint {
    /** One row for the one vault, as soon as it is not as at first. */
    static final RoomType TYPE = new RoomType(
            "vault", "Vault", 1, "{'id':null,'mode':'Express','open':true,'publicKey':'','privateKey':''}");

    private static final Set<String> MODES = Set.of("Express", "Manual");
    private static final String KEYS = Vault.PATH + "/keys";

    /** RSA, too short for anything but a test. */
    private static final String TRANSPORT_KEY = "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAMYpicNQnUMWbwHUdHyRfotsN3kUnhTq"
            + "dp0FTFwFKACC7LSLU3Fqq+1RQO++JoSih7NLLBPk65zKT3mJUWY1MeECAwEAAQ==";

    private final RoomSets sets;

    private VaultEndpoint(RoomSets sets) {
        this.sets = sets;
    }

    static void register(RoomSets sets) {
        new VaultEndpoint(sets).register();
    }

    private void register() {
        sets.of(TYPE)
                .errors(ErrorForm.CORRECTIVE_ACTION)
                .on("GET", Vault.PATH + "/mode", request -> Answer.json(200, mode(request)))
                .on("PUT", Vault.PATH + "/mode", this::setMode)
                .on("POST", KEYS, this::createKeys)
                .on("PUT", KEYS, this::replaceKeys)
                .on("GET", KEYS + "/private", request -> Answer.json(200, applied(request)))
                .on("PUT", KEYS + "/private", this::open)
                .on("GET", KEYS + "/transport/public", request -> transportKey());
    }

    static boolean isOpen(ControlRoomState state) {
        return Json.flag(row(state), "open");
    }

    /** As after a restart, where nobody has opened it yet. */
    static void close(ControlRoomState state) {
        JsonObject vault = row(state);
        vault.addProperty("open", false);
        TYPE.settle(vault, state.rows(TYPE));
    }

    private static JsonObject row(ControlRoomState state) {
        return state.rows(TYPE).all().stream().findFirst().orElseGet(TYPE::blank);
    }

    /** For administrators; which permission it takes the vendor does not say. */
    private JsonObject asked(Request request) {
        Vault.need(
                sets.gate.caller(request).roleIds().contains(DefaultCompany.ADMIN_ROLE),
                "Only administrators see to the vault itself");
        return row(sets.state);
    }

    private JsonObject mode(Request request) {
        return Json.object("name", asked(request).get("mode"));
    }

    private Answer setMode(Request request) {
        JsonObject vault = asked(request);
        JsonObject said = Bodies.object(request);
        String mode = mode(said, "name");
        String key = Bodies.text(said, "privateKey");
        if (!key.isEmpty()) {
            check(vault, key);
        }
        vault.addProperty("mode", mode);
        keep(vault, request, "CONFIGURE_CREDENTIAL_VAULT");
        return Answer.of(204);
    }

    /** The only time that anybody sees the private key; 400 where there is a pair already. */
    private Answer createKeys(Request request) {
        JsonObject vault = asked(request);
        if (!Json.string(vault, "privateKey").isEmpty()) {
            throw ControlRoomError.badRequest("The vault has its keys already");
        }
        vault.addProperty("privateKey", "private-key-of-the-vault");
        vault.addProperty("publicKey", "public-key-of-the-vault");
        keep(vault, request, "CONFIGURE_CREDENTIAL_VAULT");
        return Answer.json(
                200, Json.object("privateKey", vault.get("privateKey"), "publicKey", vault.get("publicKey")));
    }

    private Answer replaceKeys(Request request) {
        JsonObject vault = asked(request);
        JsonObject said = Bodies.object(request);
        String privateKey = Bodies.required(said, "privateKey");
        String publicKey = Bodies.required(said, "publicKey");
        vault.addProperty("mode", mode(said, "mode"));
        vault.addProperty("privateKey", privateKey);
        vault.addProperty("publicKey", publicKey);
        keep(vault, request, "CONFIGURE_CREDENTIAL_VAULT");
        return Answer.of(204);
    }

    private JsonObject applied(Request request) {
        return Json.object("applied", asked(request).get("open"));
    }

    private Answer open(Request request) {
        JsonObject vault = asked(request);
        check(vault, Bodies.required(Bodies.object(request), "privateKey"));
        vault.addProperty("open", true);
        keep(vault, request, "UNLOCK_CREDENTIAL_VAULT");
        return Answer.of(204);
    }

    /** Everybody who is signed in. */
    private static Answer transportKey() {
        return Answer.json(200, Json.object("publicKey", TRANSPORT_KEY));
    }

    private static void check(JsonObject vault, String privateKey) {
        if (!privateKey.equals(Json.string(vault, "privateKey"))) {
            throw ControlRoomError.badRequest("The vault is not closed with this private key");
        }
    }

    private static String mode(JsonObject said, String name) {
        Bodies.required(said, name);
        return Bodies.word(said, name, MODES);
    }

    private void keep(JsonObject vault, Request request, String activity) {
        TYPE.settle(vault, sets.state.rows(TYPE));
        sets.state.audit(sets.gate.caller(request), activity, "");
    }
}
