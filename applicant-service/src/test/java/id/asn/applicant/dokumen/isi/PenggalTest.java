package id.asn.applicant.dokumen.isi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PenggalTest {
    @Test
    void it_finds_what_a_plain_search_finds() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            byte value = round % 2 == 0 ? (byte) 'e' : (byte) 0xFF;
            sow(bytes, random, value);
            int from = random.nextInt(bytes.length + 1);
            int end = from + random.nextInt(bytes.length - from + 1);
            assertEquals(plainly(value, bytes, from, end), Penggal.indexOf(value, bytes, from, end));
        }
    }

    /** The value itself, and its neighbours, which a borrow could take for it. */
    private static void sow(byte[] bytes, Random random, byte value) {
        for (int i = 0; i < bytes.length; i++) {
            if (random.nextInt(6) == 0) {
                bytes[i] = (byte) (value + random.nextInt(3) - 1);
            }
        }
    }

    private static int plainly(byte value, byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != value) {
            at++;
        }
        return at;
    }
}
