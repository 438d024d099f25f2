package id.asn.applicant.kartu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SegelKartuTest {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final UUID LAMARAN = UUID.fromString("2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d");
    private static final byte[] SECRET = "a secret of at least 32 bytes, here".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "another secret of at least 32 bytes".getBytes(StandardCharsets.UTF_8);

    private final SegelKartu seal = new SegelKartu(List.of(SECRET));

    /** By another implementation: HMAC-SHA256 of Python over "asn/kartu/v1", the letter and the key. */
    @Test
    void the_seal_is_an_hmac_that_others_can_compute() {
        assertEquals("UCxepMBAZxHpi62bHetNO33GIwQiBHHYOx_J6-CR1_YE", seal.seal(JenisKartu.PENDAFTARAN, LAMARAN));
    }

    @Test
    void every_kind_opens_as_itself() {
        for (JenisKartu jenis : JenisKartu.values()) {
            assertEquals(Optional.of(new IsiKode(jenis, LAMARAN)), seal.open(seal.seal(jenis, LAMARAN)));
        }
        assertNotEquals(seal.seal(JenisKartu.PENDAFTARAN, LAMARAN), seal.seal(JenisKartu.UJIAN, LAMARAN));
    }

    @Test
    void no_letter_can_be_another() {
        String code = seal.seal(JenisKartu.UJIAN, LAMARAN);
        for (int i = 0; i < code.length(); i++) {
            for (char letter : LETTERS.toCharArray()) {
                String changed = code.substring(0, i) + letter + code.substring(i + 1);
                assertEquals(changed.equals(code), seal.open(changed).isPresent(), changed);
            }
        }
    }

    @Test
    void a_code_cut_short_or_drawn_out_is_none() {
        String code = seal.seal(JenisKartu.UJIAN, LAMARAN);
        for (int i = 0; i < code.length(); i++) {
            assertTrue(seal.open(code.substring(0, i)).isEmpty());
        }
        for (String more : List.of("A", "=", "\n", " ", "==")) {
            assertTrue(seal.open(code + more).isEmpty());
        }
        assertTrue(seal.open(code.replace(code.charAt(5), '.')).isEmpty());
    }

    @Test
    void another_secrets_code_is_none_unless_it_is_honoured() {
        String before = new SegelKartu(List.of(OTHER)).seal(JenisKartu.UJIAN, LAMARAN);
        assertTrue(seal.open(before).isEmpty());
        SegelKartu both = new SegelKartu(List.of(SECRET, OTHER));
        assertTrue(both.open(before).isPresent());
        assertEquals(seal.seal(JenisKartu.UJIAN, LAMARAN), both.seal(JenisKartu.UJIAN, LAMARAN));
    }

    @Test
    void a_short_secret_is_no_secret() {
        byte[] brief = Arrays.copyOf(SECRET, 31);
        assertThrows(IllegalArgumentException.class, () -> new SegelKartu(List.of(brief)));
        assertThrows(IllegalArgumentException.class, () -> new SegelKartu(List.of()));
    }
}
