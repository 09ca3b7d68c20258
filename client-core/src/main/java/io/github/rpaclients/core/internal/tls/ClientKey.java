package io.github.rpaclients.core.internal.tls;

import io.github.rpaclients.core.Secret;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/** A client certificate with its private key, ready for a handshake. */
public final class ClientKey {
    private static final Map<String, String> SIGNATURES = Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA");
    /** Of a store that never leaves the memory. */
    private static final char[] NO_PASSWORD = {'-'};

    private final KeyManager[] managers;

    private ClientKey(KeyManager[] managers) {
        this.managers = managers;
    }

    /**
     * From a PKCS12 file.
     *
     * @throws IllegalArgumentException if there is no key in it, or the password is wrong, or it is no such file
     */
    public static ClientKey ofPkcs12(Input file, Secret password) {
        return Pkcs12.clientKey(file, password);
    }

    /**
     * From PEM.
     *
     * @param chain the client's certificate first, then those that lead to its authority
     * @param key PKCS8, RSA or EC, not encrypted
     * @throws IllegalArgumentException if either cannot be used, or they do not belong together
     */
    public static ClientKey ofPem(Input chain, Input key) {
        List<X509Certificate> certificates = Pem.certificates(chain);
        PublicKey publicKey = certificates.get(0).getPublicKey();
        String signature = Optional.ofNullable(SIGNATURES.get(publicKey.getAlgorithm()))
                .orElseThrow(() -> chain.unusable("holds a client certificate for " + publicKey.getAlgorithm()
                        + "; only RSA and EC are supported"));
        PrivateKey privateKey = Pem.privateKey(key, publicKey.getAlgorithm());
        if (!belong(publicKey, privateKey, signature)) {
            throw key.unusable("holds a private key that does not belong to the first certificate of the chain");
        }
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("client", privateKey, NO_PASSWORD, certificates.toArray(new X509Certificate[0]));
            return inStore(store, NO_PASSWORD);
        } catch (GeneralSecurityException | IOException e) {
            throw chain.unusable("and its private key cannot be used together");
        }
    }

    static ClientKey inStore(KeyStore store, char[] password) throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, password);
        return new ClientKey(factory.getKeyManagers());
    }

    public KeyManager[] managers() {
        return managers.clone();
    }

    private static boolean belong(PublicKey publicKey, PrivateKey privateKey, String algorithm) {
        byte[] anything = {1, 2, 3};
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(privateKey);
            signature.update(anything);
            byte[] signed = signature.sign();
            signature.initVerify(publicKey);
            signature.update(anything);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
