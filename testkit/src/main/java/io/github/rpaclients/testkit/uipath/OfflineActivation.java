package io.github.rpaclients.testkit.uipath;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What is carried to the vendor's activation page and back. The vendor's own texts are signed and not public. */
final class OfflineActivation {
    private static final String REQUEST = "activate ";
    private static final String RETURN = "return ";
    private static final String DATA = "activated ";

    private OfflineActivation() {}

    static String request(String licenseCode) {
        return encoded(REQUEST + licenseCode);
    }

    static String giveBack(String licenseCode) {
        return encoded(RETURN + licenseCode);
    }

    static String answerTo(String request) {
        return read(request, REQUEST)
                .map(code -> encoded(DATA + code))
                .orElseThrow(() -> new IllegalArgumentException(
                        "That is no request for an activation: pass what the licence service gave"));
    }

    /** The licence that the page has activated; empty if it gave something else. */
    static Optional<String> activated(String data) {
        return read(data, DATA);
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> read(String encoded, String beginning) {
        try {
            String text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(text).filter(t -> t.startsWith(beginning)).map(t -> t.substring(beginning.length()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
