package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.Base64;
import java.util.Locale;

/** Exports and imports of workload management: done at once, and said to be under way as often as is set. */
final class WlmTransfers {
    static final RoomType TYPE = new RoomType(
                    "wlmTransfers",
                    "Request",
                    1,
                    "{'id':null,'type':'WORKITEM_EXPORT','status':'COMPLETED','downloadFileName':'',"
                            + "'downloadFileId':null,'errorMessage':null,'$path':'','$file':''}")
            .identifiedBy(number -> id("5a1e9d40", number));

    private static final String LOOKS = "$looks";

    private final ControlRoomState state;
    private final RoomSet set;
    private final String path;

    /** @param path where its downloads are */
    WlmTransfers(RoomSets sets, String path) {
        this.state = sets.state;
        this.set = sets.of(TYPE).errors(ErrorForm.NUMBER);
        this.path = path;
    }

    void register() {
        set.on("GET", path + "/status/{request}", this::status).on("GET", path + "/{file}", this::download);
    }

    private static String id(String kind, long number) {
        return String.format(Locale.ROOT, "%s-7c3b-4f0e-8d26-%012d", kind, number);
    }

    /** The id of the request. */
    String export(String fileName, byte[] file) {
        JsonObject transfer = TYPE.blank();
        transfer.addProperty("downloadFileName", fileName);
        transfer.addProperty("$file", Base64.getEncoder().encodeToString(file));
        String request = settled(transfer);
        transfer.addProperty("downloadFileId", request.replaceFirst("^[^-]+", "d0c7b2f1"));
        return request;
    }

    /** The id of the request. */
    String done() {
        return settled(TYPE.blank());
    }

    /** The id of the request. */
    String failed(String why) {
        JsonObject transfer = TYPE.blank();
        transfer.addProperty("status", "FAILED");
        transfer.addProperty("errorMessage", why);
        return settled(transfer);
    }

    private String settled(JsonObject transfer) {
        transfer.addProperty("$path", path);
        transfer.addProperty(LOOKS, state.settings().wlmLooks);
        return Json.string(TYPE.settle(transfer, state.rows(TYPE)), "id");
    }

    private Answer status(Request request) {
        JsonObject transfer = required("id", request.variable("request"), "request");
        JsonObject shown = set.shown(transfer);
        shown.add("requestId", shown.remove("id"));
        if (looks(transfer) > 0) {
            transfer.addProperty(LOOKS, looks(transfer) - 1);
            shown.addProperty("status", "IN_PROGRESS");
            shown.add("downloadFileId", Json.value(null));
            shown.add("errorMessage", Json.value(null));
        }
        return Answer.json(200, shown);
    }

    private static int looks(JsonObject transfer) {
        return transfer.get(LOOKS).getAsInt();
    }

    private Answer download(Request request) {
        JsonObject transfer = required("downloadFileId", request.variable("file"), "file");
        if (looks(transfer) > 0) {
            throw ControlRoomError.badRequest("The file is not written yet");
        }
        byte[] file = Base64.getDecoder().decode(Json.string(transfer, "$file"));
        return Answer.bytes(200, "application/octet-stream", file);
    }

    private JsonObject required(String member, String id, String what) {
        return state.rows(TYPE).all().stream()
                .filter(transfer -> Json.string(transfer, "$path").equals(path))
                .filter(transfer -> Json.string(transfer, member).equals(id))
                .findFirst()
                .orElseThrow(() -> ControlRoomError.badRequest("There is no " + what + " " + id));
    }
}
