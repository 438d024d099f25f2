package id.asn.selection.jpt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KomitmenTest {
    private static final String LEMBAR = "{\"anggota\":\"a\",\"nilai\":\"82\"}";

    @Test
    void nothing_but_the_same_salt_and_sheet_opens_a_seal() {
        byte[] garam = new byte[Komitmen.GARAM];
        Komitmen segel = Komitmen.segel(garam, LEMBAR);
        assertTrue(segel.cocok(garam, LEMBAR));
        assertFalse(segel.cocok(garam, LEMBAR.replace("82", "83")));
        byte[] lain = garam.clone();
        lain[31] = 1;
        assertFalse(segel.cocok(lain, LEMBAR));
        assertFalse(segel.cocok(new byte[16], LEMBAR));
        assertEquals(64, segel.sha256().length());
    }

    @Test
    void a_short_salt_seals_nothing() {
        assertThrows(IllegalArgumentException.class, () -> Komitmen.segel(new byte[31], LEMBAR));
    }
}
