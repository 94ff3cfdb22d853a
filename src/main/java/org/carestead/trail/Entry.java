package org.carestead.trail;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A happening in its place in the owner's chain.
 *
 * @param seq from 1 without gaps
 */
record Entry(UUID id, Happening what, long seq, Instant at) {

    /** What stands before the first. */
    static final String NOTHING = "00".repeat(32);

    /**
     * The link to this entry from the one before, SHA-256 in hexadecimal over all fields: each a byte for whether it is
     * there, its length and its bytes, so that no two entries are the same bytes.
     */
    String hash(String previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, previous);
            text(out, id.toString());
            text(out, what.owner().toString());
            out.writeLong(seq);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            uuid(out, what.actor());
            uuid(out, what.onBehalfOf());
            uuid(out, what.grant());
            uuid(out, what.subject());
            text(out, what.kind());
            text(out, what.outcome().name());
            text(out, what.reason());
            text(out, what.details());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256(bytes.toByteArray()));
    }

    private static void uuid(DataOutputStream out, @Nullable UUID id) throws IOException {
        text(out, id == null ? null : id.toString());
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
