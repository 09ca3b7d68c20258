package io.github.rpaclients.benchmarks.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/** The bodies of answers. Pages are made once, so that the server costs little while a client is measured. */
final class ServedBodies {
    /** More rows than these a page does not have, whatever is asked for. */
    private static final int MOST = 1_000;

    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    byte[] page(ServedRequest request, ServerSettings settings, boolean gzip) {
        int skip = Integer.parseInt(request.query.getOrDefault("$skip", "0"));
        int top = Math.min(MOST, Integer.parseInt(request.query.getOrDefault("$top", String.valueOf(MOST))));
        boolean count = "true".equals(request.query.get("$count"));
        return pages.computeIfAbsent(
                skip + " " + top + " " + count + " " + settings.users + " " + gzip,
                key -> bytes(page(skip, top, count, settings.users), gzip));
    }

    private static String page(int skip, int top, boolean count, int users) {
        StringBuilder page = new StringBuilder(top * 1_700);
        page.append(
                "{\"@odata.context\":\"https://cloud.uipath.com/acme/production/orchestrator_/odata/$metadata#Users\"");
        if (count) {
            page.append(",\"@odata.count\":").append(users);
        }
        page.append(",\"value\":[");
        for (int i = skip; i < Math.min(users, skip + top); i++) {
            if (i > skip) {
                page.append(',');
            }
            ServedUsers.write(page, i + 1);
        }
        return page.append("]}").toString();
    }

    byte[] user(long id, boolean gzip) {
        StringBuilder user = new StringBuilder(1_700);
        ServedUsers.write(user, id);
        user.insert(
                1,
                "\"@odata.context\":\"https://cloud.uipath.com/acme/production/orchestrator_/odata/$metadata#Users/$entity\",");
        return bytes(user.toString(), gzip);
    }

    static byte[] bytes(String text, boolean gzip) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        if (!gzip) {
            return plain;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("An array refused bytes", e);
        }
        return packed.toByteArray();
    }
}
