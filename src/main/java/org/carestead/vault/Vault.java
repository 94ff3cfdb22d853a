package org.carestead.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Service;

/**
 * Keeps secrets at rest. What must be read again is sealed (AES-256-GCM, the key's name in front, so that keys can be
 * changed); what must be found again has a blind index beside it (HMAC-SHA-256 with a key of its own); opaque tokens
 * are kept as SHA-256 only, which is enough for 256 random bits.
 */
@Service
public class Vault {

    private static final String HMAC = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String currentKey;
    private final Map<String, AesGcmBytesEncryptor> encryptors;
    private final SecretKeySpec blindIndexKey;
    private final SecretKeySpec signingKey;

    Vault(VaultProperties properties) {
        currentKey = properties.currentKey();
        encryptors = properties.keys().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> encryptor(e.getKey(), e.getValue())));
        if (!encryptors.containsKey(currentKey)) {
            throw new IllegalArgumentException("carestead.vault.current-key names none of carestead.vault.keys");
        }
        blindIndexKey = new SecretKeySpec(bytes("blind-index-key", properties.blindIndexKey()), HMAC);
        signingKey = new SecretKeySpec(bytes("signing-key", properties.signingKey()), HMAC);
    }

    /** A new opaque token of 256 random bits, in characters that fit an address or a cookie. */
    public static String newToken() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** How a token is kept. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Seals with the current key; every call gives other bytes. */
    public byte[] seal(String plain) {
        byte[] name = currentKey.getBytes(StandardCharsets.US_ASCII);
        byte[] sealed = encryptor(currentKey).encrypt(plain.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + name.length + sealed.length)
                .put((byte) name.length)
                .put(name)
                .put(sealed)
                .array();
    }

    /** Opens what {@link #seal} sealed, with whichever key that was; refuses changed bytes with an exception. */
    public String open(byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] name = new byte[buffer.get()];
        buffer.get(name);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new String(encryptor(new String(name, StandardCharsets.US_ASCII)).decrypt(rest), StandardCharsets.UTF_8);
    }

    /**
     * By what a sealed value is looked up. The purpose keeps the same value from being recognised elsewhere; the value
     * must already be in its one normal form.
     */
    public byte[] blindIndex(String purpose, String value) {
        return mac(blindIndexKey, purpose + '\0' + value);
    }

    /** Signs a statement, such as where a chain stood. */
    public byte[] sign(String statement) {
        return mac(signingKey, statement);
    }

    private AesGcmBytesEncryptor encryptor(String name) {
        AesGcmBytesEncryptor encryptor = encryptors.get(name);
        if (encryptor == null) {
            throw new IllegalStateException("No key named " + name + " in carestead.vault.keys");
        }
        return encryptor;
    }

    private static AesGcmBytesEncryptor encryptor(String name, String key) {
        return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(bytes("keys." + name, key), "AES"))
                .ivGenerator(KeyGenerators.secureRandom(12))
                .build();
    }

    private static byte[] bytes(String property, String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != 32) {
            throw new IllegalArgumentException("carestead.vault." + property + " must be 32 bytes in base64");
        }
        return bytes;
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
