package id.asn.selection.optimalisasi;

import id.asn.selection.peserta.JenisKebutuhan;
import java.util.Arrays;

/**
 * One path: which vacant seat, who may fill it, from where, and which passing grade they must meet.
 *
 * @param lowong the kind of seat that is vacant
 * @param pengisi who may fill it, by the need they applied under
 * @param tempat where they applied
 * @param ambang the passing grade they must meet
 * @param sumber citation
 * @param keraguan what of the row no source states, empty when nothing is in doubt
 */
public record BarisJalur(
        Jalur jalur, Lowong lowong, Pengisi pengisi, Tempat tempat, Ambang ambang, String sumber, String keraguan) {

    /** The kind of seat. */
    public enum Lowong {
        /** A seat open to everybody. */
        UMUM,
        /** A seat of any other need. */
        KHUSUS
    }

    /** Who may fill it. */
    public enum Pengisi {
        /** Whoever applied under any khusus need. */
        KHUSUS,
        /** Everybody. */
        SIAPA_PUN,
        /** Whoever applied under the need of the seat. */
        JENIS_SAMA,
        /** Whoever applied under another need than that of the seat. */
        JENIS_LAIN
    }

    /** Where they applied. */
    public enum Tempat {
        /** At the place of the seat. */
        SAMA,
        /** At any other place of the agency. */
        LAIN
    }

    /** The passing grade. */
    public enum Ambang {
        /** That of umum. */
        UMUM,
        /** That of the need they applied under. */
        JENIS_SENDIRI
    }

    /** Whether the path fills seats of this need. */
    public boolean mengisi(JenisKebutuhan kursi) {
        return (kursi == JenisKebutuhan.UMUM) == (lowong == Lowong.UMUM);
    }

    /** Whether the path lets someone who applied under the one need fill a seat of the other. */
    public boolean cocok(JenisKebutuhan asal, JenisKebutuhan kursi) {
        return mengisi(kursi)
                && switch (pengisi) {
                    case KHUSUS -> asal != JenisKebutuhan.UMUM;
                    case SIAPA_PUN -> true;
                    case JENIS_SAMA -> asal == kursi;
                    case JENIS_LAIN -> asal != kursi;
                };
    }

    /** Whether any seat at all could be reached by this path from that need. */
    public boolean terbukaBagi(JenisKebutuhan asal) {
        return Arrays.stream(JenisKebutuhan.values()).anyMatch(kursi -> cocok(asal, kursi));
    }

    /** Whether the path leads between two places. */
    public boolean menjangkau(boolean tempatSama) {
        return tempatSama == (tempat == Tempat.SAMA);
    }

    /** The need whose passing grade counts. */
    public JenisKebutuhan ambangBagi(JenisKebutuhan asal) {
        return ambang == Ambang.UMUM ? JenisKebutuhan.UMUM : asal;
    }
}
