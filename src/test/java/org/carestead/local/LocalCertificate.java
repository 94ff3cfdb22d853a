package org.carestead.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/**
 * A certificate for the embedded MariaDB, made once per folder. Without one MariaDB 11.4 makes an RSA key at every
 * start, which takes ten seconds and on a busy machine longer than anybody waits; this key is of an elliptic curve.
 */
final class LocalCertificate {

    private static final String PASSWORD = "sample-password-of-the-key-store";

    private LocalCertificate() {}

    static Path key(Path home) {
        return home.resolve("server-key.pem").toAbsolutePath();
    }

    static Path certificate(Path home) {
        return home.resolve("server-certificate.pem").toAbsolutePath();
    }

    static void make(Path home) throws IOException {
        if (Files.exists(certificate(home))) {
            return;
        }
        Path store = home.resolve("server.p12").toAbsolutePath();
        Files.deleteIfExists(store);
        keytool(store);
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            write(
                    key(home),
                    "PRIVATE KEY",
                    keys.getKey("server", PASSWORD.toCharArray()).getEncoded());
            write(
                    certificate(home),
                    "CERTIFICATE",
                    keys.getCertificate("server").getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static void keytool(Path store) throws IOException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=localhost",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException("keytool made no certificate for the embedded MariaDB");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void write(Path file, String what, byte[] bytes) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        Files.writeString(file, "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }
}
