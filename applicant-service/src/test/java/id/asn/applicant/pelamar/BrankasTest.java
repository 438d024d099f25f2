package id.asn.applicant.pelamar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BrankasTest {
    private static final Nik NIK = new Nik("9999991211870001");
    private static final UUID PERSON = UUID.fromString("7d444840-9dc0-11d1-b245-5ffdce74fad2");
    private static final byte[] EARLIER = "a secret of at least 32 bytes, here".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LATER = "the next secret of at least 32 bytes".getBytes(StandardCharsets.UTF_8);
    private final Brankas vault = new Brankas(EARLIER);

    /** RFC 5869, A.3: SHA-256 without salt and info; the first block of its output. */
    @Test
    void the_derivation_is_that_of_the_rfc() {
        byte[] secret = new byte[22];
        Arrays.fill(secret, (byte) 0x0b);
        assertEquals(
                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d",
                HexFormat.of().formatHex(Hkdf.derive(secret, "")));
    }

    @Test
    void what_was_sealed_for_a_person_opens_for_that_person() {
        assertEquals(NIK, vault.open(vault.seal(NIK, PERSON), PERSON));
    }

    @Test
    void the_digits_are_nowhere_in_what_is_stored() {
        NikTersandi sealed = vault.seal(NIK, PERSON);
        for (byte[] stored : new byte[][] {sealed.indeks(), sealed.kunci(), sealed.sandi()}) {
            assertFalse(new String(stored, StandardCharsets.ISO_8859_1).contains(NIK.angka()));
        }
    }

    @Test
    void a_sealed_nik_does_not_open_in_another_persons_row() {
        NikTersandi sealed = vault.seal(NIK, PERSON);
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, UUID.randomUUID()));
    }

    @Test
    void a_changed_byte_does_not_open() {
        NikTersandi sealed = vault.seal(NIK, PERSON);
        sealed.sandi()[20] ^= 1;
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, PERSON));
    }

    @Test
    void the_index_is_the_same_for_the_same_nik_and_the_ciphertext_is_not() {
        NikTersandi one = vault.seal(NIK, PERSON);
        NikTersandi two = vault.seal(NIK, PERSON);
        assertArrayEquals(one.indeks(), two.indeks());
        assertFalse(Arrays.equals(one.sandi(), two.sandi()));
        assertFalse(Arrays.equals(one.indeks(), vault.index(new Nik("9999991211870002"))));
    }

    @Test
    void another_secret_gives_another_index_and_does_not_open() {
        Brankas other = new Brankas("another secret of at least 32 bytes".getBytes(StandardCharsets.UTF_8));
        assertFalse(Arrays.equals(vault.index(NIK), other.index(NIK)));
        NikTersandi sealed = vault.seal(NIK, PERSON);
        assertThrows(IllegalStateException.class, () -> other.open(sealed, PERSON));
    }

    @Test
    void a_short_secret_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Brankas(new byte[31]));
    }

    @Test
    void a_field_opens_only_as_the_field_it_was_sealed_as() {
        NikTersandi siti = vault.seal(NIK, PERSON);
        byte[] mail = vault.seal(siti, "siti@contoh.id", Bidang.SUREL, PERSON);
        assertEquals("siti@contoh.id", vault.open(siti, mail, Bidang.SUREL, PERSON));
        assertThrows(IllegalStateException.class, () -> vault.open(siti, mail, Bidang.ALAMAT, PERSON));
        assertThrows(IllegalStateException.class, () -> vault.open(siti, siti.sandi(), Bidang.SUREL, PERSON));
    }

    @Test
    void what_is_not_stated_stays_so() {
        NikTersandi siti = vault.seal(NIK, PERSON);
        assertNull(vault.seal(siti, null, Bidang.KK, PERSON));
        assertNull(vault.open(siti, null, Bidang.KK, PERSON));
    }

    @Test
    void a_row_sealed_before_secrets_had_names_stays_readable() {
        NikTersandi named = vault.seal(NIK, PERSON);
        NikTersandi nameless = new NikTersandi(named.indeks(), named.kunci(), named.sandi(), null);
        assertEquals(NIK, vault.open(nameless, PERSON));
        assertEquals(NIK, changing().open(nameless, PERSON));
    }

    @Test
    void while_a_secret_changes_both_open_and_the_new_one_closes() {
        NikTersandi old = vault.seal(NIK, PERSON);
        byte[] mail = vault.seal(old, "siti@contoh.id", Bidang.SUREL, PERSON);
        NikTersandi renewed = changing().rewrap(old, PERSON);
        assertEquals(NIK, changing().open(old, PERSON));
        assertEquals(NIK, onlyNew().open(renewed, PERSON));
        assertEquals("siti@contoh.id", onlyNew().open(renewed, mail, Bidang.SUREL, PERSON));
        assertArrayEquals(onlyNew().index(NIK), renewed.indeks());
        assertArrayEquals(vault.index(NIK), changing().otherIndex(NIK));
        assertThrows(IllegalStateException.class, () -> vault.open(renewed, PERSON));
    }

    private Brankas changing() {
        return new Brankas(LATER, EARLIER);
    }

    private static Brankas onlyNew() {
        return new Brankas(LATER);
    }
}
