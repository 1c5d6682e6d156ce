package org.parley.entity.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids made from what a thing is, so that the same claims give the same ids in whatever order they come (RFC 9562, version 8). */
public final class StableId {

    /** No name holds it, so no two lists of parts run together into one. */
    private static final byte SEPARATOR = 0x1f;

    private StableId() {}

    /** The id of the thing that these parts describe; a null part differs from an empty one. */
    public static UUID of(@Nullable Object... parts) {
        MessageDigest digest = sha256();
        for (@Nullable Object part : parts) {
            if (part != null) {
                digest.update((byte) 1);
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
            }
            digest.update(SEPARATOR);
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        long high = (bytes.getLong() & 0xffffffffffff0fffL) | 0x8000L;
        long low = (bytes.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
