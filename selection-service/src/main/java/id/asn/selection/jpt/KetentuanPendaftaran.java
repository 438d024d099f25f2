package id.asn.selection.jpt;

import java.time.LocalDate;

/**
 * How long a post is announced, and how many people it must draw.
 *
 * @param hari calendar days of the announcement, first and last counted
 * @param hariPerpanjangan calendar days of each extension, counted likewise
 * @param perpanjanganTerbanyak how often it may be extended
 * @param pelamarTerkecil eligible people without whom it is extended
 * @param setelahPerpanjangan eligible people with whom it goes on when it cannot be extended any more
 * @param denganRekomendasi the same with the recommendation of whoever oversees; one alone is never enough
 * @param sumber citation
 * @param keraguan what is practice and not law
 */
public record KetentuanPendaftaran(
        int hari,
        int hariPerpanjangan,
        int perpanjanganTerbanyak,
        int pelamarTerkecil,
        int setelahPerpanjangan,
        int denganRekomendasi,
        String sumber,
        String keraguan) {

    /** What becomes of a post when its call has ended. */
    public enum Lanjutan {
        /** Enough people: the selection goes on. */
        LANJUT,
        /** Too few: the call is extended. */
        PERPANJANG,
        /** Too few, and no extension is left: it goes on only with a recommendation. */
        PERLU_REKOMENDASI,
        /** Too few for anything but another selection. */
        ULANG
    }

    /** The last day of a call that begins on that day, the earliest that is long enough. */
    public LocalDate berakhir(LocalDate mulai) {
        return mulai.plusDays(hari - 1L);
    }

    /** The last day of an extension that begins the day after the call ended. */
    public LocalDate perpanjangan(LocalDate akhir) {
        return akhir.plusDays(hariPerpanjangan);
    }

    /**
     * What comes next.
     *
     * @param memenuhiSyarat people who are eligible for the post
     * @param perpanjangan how often it was extended
     * @param rekomendasi whoever oversees has recommended to go on
     */
    public Lanjutan lanjutan(int memenuhiSyarat, int perpanjangan, boolean rekomendasi) {
        if (memenuhiSyarat >= pelamarTerkecil) {
            return Lanjutan.LANJUT;
        }
        if (perpanjangan < perpanjanganTerbanyak) {
            return Lanjutan.PERPANJANG;
        }
        if (memenuhiSyarat >= setelahPerpanjangan || rekomendasi && memenuhiSyarat >= denganRekomendasi) {
            return Lanjutan.LANJUT;
        }
        return memenuhiSyarat >= denganRekomendasi ? Lanjutan.PERLU_REKOMENDASI : Lanjutan.ULANG;
    }
}
