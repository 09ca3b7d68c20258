package io.github.rpaclients.swap.cli;

/** How the way to a mail server is kept from others. */
enum MailSecurity {
    /** The connection is encrypted before anything is said of the mail, or there is none. */
    STARTTLS("starttls"),
    /** The connection is encrypted from its first byte. */
    TLS("tls"),
    /** Everything can be read on the way; only to this machine. */
    NONE("none");

    private final String word;

    MailSecurity(String word) {
        this.word = word;
    }

    @Override
    public String toString() {
        return word;
    }
}
