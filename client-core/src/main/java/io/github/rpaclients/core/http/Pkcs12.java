package io.github.rpaclients.core.http;

import io.github.rpaclients.core.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.net.ssl.KeyManager;

/** PKCS12 files ({@code .p12}, {@code .pfx}). */
final class Pkcs12 {
    private Pkcs12() {}

    /**
     * The certificates that are marked as trusted. None is refused for its dates.
     *
     * @throws IllegalArgumentException if there is none, or the password is wrong, or it is no such file
     */
    static List<X509Certificate> certificates(TlsInput input, Secret password) {
        KeyStore store = load(input, password);
        List<X509Certificate> certificates = new ArrayList<>();
        try {
            for (String alias : Collections.list(store.aliases())) {
                Certificate certificate = store.getCertificate(alias);
                if (store.isCertificateEntry(alias) && certificate instanceof X509Certificate) {
                    certificates.add((X509Certificate) certificate);
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A loaded store always answers", e);
        }
        if (certificates.isEmpty()) {
            throw input.unusable(
                    "holds no certificate that is marked as trusted, as those that openssl writes never are;"
                            + " use PEM, or import the authority into the file with: keytool -importcert");
        }
        return certificates;
    }

    /**
     * The keys of the file as it is; which of several answers is for the server's question to decide.
     *
     * @throws IllegalArgumentException if there is no key in it, or the password is wrong, or it is no such file
     */
    static KeyManager[] clientKey(TlsInput input, Secret password) {
        KeyStore store = load(input, password);
        char[] characters = password.reveal().toCharArray();
        try {
            boolean key = false;
            for (String alias : Collections.list(store.aliases())) {
                key = key || store.isKeyEntry(alias);
            }
            if (!key) {
                throw input.unusable("holds no private key, which a client certificate needs");
            }
            return TlsManagers.showing(store, characters);
        } catch (UnrecoverableKeyException e) {
            throw input.unusable("holds a private key whose password is not that of the file; give both the same one");
        } catch (GeneralSecurityException e) {
            throw input.unusable("holds a private key that cannot be used");
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    private static KeyStore load(TlsInput input, Secret password) {
        char[] characters = password.reveal().toCharArray();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(input.bytes()), characters);
            return store;
        } catch (IOException e) {
            throw input.unusable(
                    e.getCause() instanceof UnrecoverableKeyException
                            ? "does not open with this password"
                            : "is not a PKCS12 file");
        } catch (GeneralSecurityException e) {
            throw input.unusable("is a PKCS12 file that this Java cannot read: "
                    + e.getClass().getSimpleName());
        } finally {
            Arrays.fill(characters, '\0');
        }
    }
}
