package id.asn.applicant.pelamar;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** What follows from one master secret: the key that wraps keys, the key that makes the index, and a name for it. */
record Rahasia(byte[] wrapping, byte[] indexing, String sidik) {
    private static final int SHORTEST = 32;
    private static final int SIDIK = 8;

    static Rahasia of(byte[] master) {
        if (master.length < SHORTEST) {
            throw new IllegalArgumentException("the secret for the NIK must have at least 32 bytes");
        }
        byte[] name = Arrays.copyOf(Hkdf.derive(master, "asn/nik/sidik/v1"), SIDIK);
        return new Rahasia(
                Hkdf.derive(master, "asn/nik/kunci/v1"),
                Hkdf.derive(master, "asn/nik/indeks/v1"),
                HexFormat.of().formatHex(name));
    }

    byte[] index(Nik nik) {
        return Hkdf.hmac(indexing, nik.angka().getBytes(StandardCharsets.UTF_8));
    }
}
