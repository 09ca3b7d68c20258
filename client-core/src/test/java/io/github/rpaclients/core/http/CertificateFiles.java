package io.github.rpaclients.core.http;

import io.github.rpaclients.core.Secret;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import okhttp3.tls.HeldCertificate;

/** Writes certificates and keys the way people get them. */
public final class CertificateFiles {
    public static final Secret PASSWORD = Secret.of("pa55-of-the-file");

    private final Path folder;

    public CertificateFiles(Path folder) {
        this.folder = folder;
    }

    public static HeldCertificate authority(String name) {
        return new HeldCertificate.Builder()
                .certificateAuthority(0)
                .commonName(name)
                .build();
    }

    public Path text(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    public Path pem(String name, HeldCertificate... certificates) throws Exception {
        StringBuilder text = new StringBuilder();
        for (HeldCertificate certificate : certificates) {
            text.append("subject=somebody\n").append(certificate.certificatePem());
        }
        return text(name, text.toString());
    }

    public Path key(String name, HeldCertificate certificate) throws Exception {
        return text(name, certificate.privateKeyPkcs8Pem());
    }

    public Path trustStore(String name, HeldCertificate... certificates) throws Exception {
        KeyStore store = empty();
        for (int i = 0; i < certificates.length; i++) {
            store.setCertificateEntry("authority" + i, certificates[i].certificate());
        }
        return write(name, store);
    }

    public Path keyStore(String name, HeldCertificate certificate) throws Exception {
        KeyStore store = empty();
        store.setKeyEntry(
                "client", certificate.keyPair().getPrivate(), PASSWORD.reveal().toCharArray(), new X509Certificate[] {
                    certificate.certificate()
                });
        return write(name, store);
    }

    private static KeyStore empty() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private Path write(String name, KeyStore store) throws Exception {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.reveal().toCharArray());
        }
        return file;
    }
}
