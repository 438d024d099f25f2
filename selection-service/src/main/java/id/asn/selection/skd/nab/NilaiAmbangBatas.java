package id.asn.selection.skd.nab;

import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.skd.NilaiSkd;
import id.asn.selection.skd.TahunTanpaKeputusan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The passing grades of one year. The row of the participant's jabatan group comes before the row for all groups; a row
 * that is not confirmed for the year is passed over, so its participants fall back to the row for all groups.
 */
public final class NilaiAmbangBatas {
    /** The row sets no minimum there. */
    public static final int TIDAK_ADA = -1;

    static final Set<KelompokJabatan> SEMUA = Set.of();
    static final Set<KelompokJabatan> PARA_DOKTER =
            Set.of(KelompokJabatan.DOKTER, KelompokJabatan.DOKTER_SPESIALIS, KelompokJabatan.DOKTER_PENDIDIK_KLINIS);
    static final Set<KelompokJabatan> KAPAL_DAN_PENYELAMAT =
            Set.of(KelompokJabatan.AWAK_KAPAL, KelompokJabatan.PENYELAMAT, KelompokJabatan.PENGAMAT_GUNUNG_API);

    static final Set<KelompokJabatan> SPESIALIS = Set.of(KelompokJabatan.DOKTER_SPESIALIS);

    private final int tahun;
    private final List<BarisNab> baris;

    private NilaiAmbangBatas(int tahun, List<BarisNab> baris) {
        this.tahun = tahun;
        this.baris = List.copyOf(baris);
    }

    static NilaiAmbangBatas nab(int tahun) {
        return new NilaiAmbangBatas(tahun, List.of());
    }

    NilaiAmbangBatas row(
            JenisKebutuhan jenis, Set<KelompokJabatan> kelompok, int twk, int tiu, int tkp, int total, String sumber) {
        return with(BarisNab.of(jenis, kelompok, new int[] {twk, tiu, tkp, total}, true, sumber));
    }

    NilaiAmbangBatas unconfirmed(
            JenisKebutuhan jenis, Set<KelompokJabatan> kelompok, int twk, int tiu, int tkp, int total, String sumber) {
        return with(BarisNab.of(jenis, kelompok, new int[] {twk, tiu, tkp, total}, false, sumber));
    }

    private NilaiAmbangBatas with(BarisNab more) {
        List<BarisNab> all = new ArrayList<>(baris);
        all.add(more);
        return new NilaiAmbangBatas(tahun, all);
    }

    /**
     * The table of the year.
     *
     * @throws TahunTanpaKeputusan when the house holds no decree of that year
     */
    public static NilaiAmbangBatas untuk(int tahun) {
        return Keputusan.SEMUA.stream()
                .filter(tabel -> tabel.tahun == tahun)
                .findFirst()
                .orElseThrow(() -> new TahunTanpaKeputusan("nilai ambang batas SKD", tahun));
    }

    /** All tables, oldest first. */
    public static List<NilaiAmbangBatas> semua() {
        return Keputusan.SEMUA;
    }

    /** The year. */
    public int tahun() {
        return tahun;
    }

    /** The rows in the decree's order, unconfirmed ones included. */
    public List<BarisNab> baris() {
        return baris;
    }

    /**
     * The row that applies to a participant.
     *
     * @throws JenisTanpaAmbang when the decree has no row for that jenis kebutuhan
     */
    public BarisNab baris(JenisKebutuhan jenis, KelompokJabatan kelompok) {
        return Stream.concat(
                        baris.stream().filter(row -> row.kelompok().contains(kelompok)),
                        baris.stream().filter(row -> row.kelompok().isEmpty()))
                .filter(row -> row.isFor(jenis))
                .findFirst()
                .orElseThrow(() -> new JenisTanpaAmbang(jenis, tahun));
    }

    /** Whether these points meet the passing grade, with every number compared. */
    public PutusanNab periksa(JenisKebutuhan jenis, KelompokJabatan kelompok, NilaiSkd nilai) {
        return PutusanNab.of(baris(jenis, kelompok), nilai);
    }

    /** The decrees, apart from this class so that it does not matter which of them is touched first. */
    private static final class Keputusan {
        static final List<NilaiAmbangBatas> SEMUA = List.of(Nab2018.TABLE, Nab2019.TABLE, Nab2021.TABLE, Nab2024.TABLE);
    }
}
