package id.asn.selection.pppk;

/**
 * One path tried for one participant.
 *
 * @param lowong vacant seats of the same jabatan that the path reached from their formasi, before it was walked
 * @param sebab what came of it
 */
public record PercobaanPppk(JalurPppk jalur, int lowong, Sebab sebab) {

    /** What came of trying one path. */
    public enum Sebab {
        /** The path reached no vacant seat of the same jabatan. */
        TANPA_LOWONGAN,
        /** No formasi with a vacant seat accepts the qualification. */
        PENDIDIKAN,
        /** Others stood before them until the seats were gone. */
        KALAH,
        /** Stands at the last seat with others from whom no step of the law tells them apart. */
        BELUM_TERPUTUS,
        /** Given the seat. */
        DITEMPATKAN
    }
}
