package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** The certificate of an organization that is in use, and the one that is to follow. */
final class SamlCertificates {
    private static final class Certificate {
        final long id;
        final String text;

        Certificate(long id, String text) {
            this.id = id;
            this.text = text;
        }
    }

    // the first one is in use
    private final List<Certificate> certificates = new ArrayList<>();
    private long lastId;

    boolean isEmpty() {
        return certificates.isEmpty();
    }

    boolean hasSecondary() {
        return certificates.size() > 1;
    }

    void putPrimary(String text) {
        put(0, text);
    }

    void putSecondary(String text) {
        put(1, text);
    }

    private void put(int place, String text) {
        Certificate certificate = new Certificate(++lastId, text);
        if (place < certificates.size()) {
            certificates.set(place, certificate);
        } else {
            certificates.add(certificate);
        }
    }

    void swap() {
        certificates.add(certificates.remove(0));
    }

    boolean isPrimary(String id) {
        return !isEmpty() && Long.toString(certificates.get(0).id).equals(id);
    }

    /** False if there is none with this id. */
    boolean remove(String id) {
        return certificates.removeIf(
                certificate -> Long.toString(certificate.id).equals(id));
    }

    /** {@code CertificatePair}, of which there is a primary one. */
    JsonObject shown() {
        Certificate primary = certificates.get(0);
        JsonObject pair = Json.object(
                "partitionGlobalId",
                Organization.ID,
                "primaryCertificateId",
                primary.id,
                "primaryCertificate",
                primary.text,
                "primaryCertificateThumbprint",
                thumbprint(primary.text),
                "secondaryCertificateId",
                null,
                "secondaryCertificate",
                null,
                "secondaryCertificateThumbprint",
                null);
        if (hasSecondary()) {
            Certificate secondary = certificates.get(1);
            pair.addProperty("secondaryCertificateId", secondary.id);
            pair.addProperty("secondaryCertificate", secondary.text);
            pair.addProperty("secondaryCertificateThumbprint", thumbprint(secondary.text));
        }
        return pair;
    }

    List<JsonObject> content() {
        List<JsonObject> content = new ArrayList<>();
        certificates.forEach(each -> content.add(Json.object("id", each.id, "certificate", each.text)));
        return content;
    }

    void add(long id, String text) {
        certificates.add(new Certificate(id, text));
        lastId = Math.max(lastId, id);
    }

    void become(SamlCertificates other) {
        certificates.clear();
        certificates.addAll(other.certificates);
        lastId = other.lastId;
    }

    private static String thumbprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return String.format("%040X", new BigInteger(1, hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
