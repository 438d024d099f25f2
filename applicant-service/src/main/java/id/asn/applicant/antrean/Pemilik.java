package id.asn.applicant.antrean;

import id.asn.platform.identity.Actor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** By what a ticket knows its holder: a digest of the account's name, so that the line holds no name at all. */
public final class Pemilik {

    private Pemilik() {}

    /** The first half of the SHA-256 of the actor's person. */
    public static UUID of(Actor actor) {
        try {
            byte[] name = actor.person().getBytes(StandardCharsets.UTF_8);
            ByteBuffer digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
