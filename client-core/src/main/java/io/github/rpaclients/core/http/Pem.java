package io.github.rpaclients.core.http;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;

/** Certificates and private keys in PEM, as OpenSSL and the authorities hand them out. */
final class Pem {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

    private static final Map<String, String> SIGNATURES = Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA");
    /** Of a store that never leaves the memory. */
    private static final char[] NO_PASSWORD = {'-'};

    private Pem() {}

    /**
     * All certificates, in their order; anything else is skipped. None is refused for its dates.
     *
     * @throws IllegalArgumentException if there is none, or one that cannot be read
     */
    static List<X509Certificate> certificates(TlsInput input) {
        List<X509Certificate> certificates = new ArrayList<>();
        Matcher block = BLOCK.matcher(input.text());
        while (block.find()) {
            if ("CERTIFICATE".equals(block.group(1)) || "X509 CERTIFICATE".equals(block.group(1))) {
                certificates.add(certificate(input, block.group(2), certificates.size() + 1));
            }
        }
        if (certificates.isEmpty()) {
            throw notThere(input, "certificate", "CERTIFICATE");
        }
        return certificates;
    }

    /**
     * A client certificate with its private key, ready for a handshake.
     *
     * @param chain the client's certificate first, then those that lead to its authority
     * @param key PKCS8, RSA or EC, not encrypted
     * @throws IllegalArgumentException if either cannot be used, or they do not belong together
     */
    static KeyManager[] clientKey(TlsInput chain, TlsInput key) {
        List<X509Certificate> certificates = certificates(chain);
        PublicKey publicKey = certificates.get(0).getPublicKey();
        String signature = Optional.ofNullable(SIGNATURES.get(publicKey.getAlgorithm()))
                .orElseThrow(() -> chain.unusable("holds a client certificate for " + publicKey.getAlgorithm()
                        + "; only RSA and EC are supported"));
        PrivateKey privateKey = privateKey(key, publicKey.getAlgorithm());
        if (!belong(publicKey, privateKey, signature)) {
            throw key.unusable("holds a private key that does not belong to the first certificate of the chain");
        }
        try {
            KeyStore store = TlsManagers.emptyStore();
            store.setKeyEntry("client", privateKey, NO_PASSWORD, certificates.toArray(new X509Certificate[0]));
            return TlsManagers.showing(store, NO_PASSWORD);
        } catch (GeneralSecurityException e) {
            throw chain.unusable("and its private key cannot be used together");
        }
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

    /**
     * The first private key.
     *
     * @param algorithm of the certificate that it belongs to: {@code RSA} or {@code EC}
     * @throws IllegalArgumentException if there is none, or it is encrypted, or of another algorithm, or not PKCS8
     */
    private static PrivateKey privateKey(TlsInput input, String algorithm) {
        Matcher block = BLOCK.matcher(input.text());
        while (block.find()) {
            switch (block.group(1)) {
                case "PRIVATE KEY":
                    return privateKey(input, block.group(2), algorithm);
                case "ENCRYPTED PRIVATE KEY":
                    throw input.unusable("holds an encrypted key, which is not supported in PEM; put the key and its"
                            + " certificate into a PKCS12 file, which takes a password");
                case "RSA PRIVATE KEY":
                case "EC PRIVATE KEY":
                    throw input.unusable(
                            "holds a key that is not PKCS8; convert it with: openssl pkcs8 -topk8 -nocrypt");
                default:
                    break;
            }
        }
        throw notThere(input, "private key", "PRIVATE KEY");
    }

    private static X509Certificate certificate(TlsInput input, String base64, int number) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(decoded(base64)));
        } catch (CertificateException | IllegalArgumentException e) {
            throw input.unusable("holds a damaged certificate, number " + number + " from its beginning");
        }
    }

    private static PrivateKey privateKey(TlsInput input, String base64, String algorithm) {
        try {
            return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(decoded(base64)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw input.unusable("holds a private key that is damaged or not for " + algorithm
                    + ", which the client certificate is for");
        }
    }

    private static byte[] decoded(String base64) {
        return Base64.getMimeDecoder().decode(base64);
    }

    private static IllegalArgumentException notThere(TlsInput input, String what, String label) {
        if (BLOCK.matcher(input.text()).find()) {
            return input.unusable("holds no " + what + ", only other PEM");
        }
        boolean cutOff = input.text().contains("-----BEGIN " + label + "-----");
        return input.unusable(
                cutOff
                        ? "is cut off: the " + what + " has no end"
                        : "is not PEM: there is no line -----BEGIN " + label + "-----");
    }
}
