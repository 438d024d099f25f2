package id.asn.formation.penetapan.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.penetapan.KebutuhanKategori;
import id.asn.formation.penetapan.Kursi;
import id.asn.formation.penetapan.Rekapitulasi;
import id.asn.formation.penetapan.Rekapitulasi.Beda;
import id.asn.formation.penetapan.Sel;
import id.asn.formation.usulan.UsulanStatus;
import java.util.Arrays;
import java.util.List;

/**
 * The totals of a year in JSON.
 *
 * @param cocok whether every total agrees with the ledger and the lines of the usulan
 */
public record RekapitulasiJson(
        int tahun,
        boolean cocok,
        List<Sebaran> instansi,
        List<KebutuhanKategori> kebutuhan,
        List<Bagian> bagian,
        List<Kelompok> kelompok,
        List<PenetapanJson.Baris> golongan,
        Kursi jumlah,
        List<Beda> selisih) {

    static RekapitulasiJson of(Rekapitulasi totals, List<KebutuhanKategori> kebutuhan) {
        return new RekapitulasiJson(
                totals.tahun(),
                totals.selisih().isEmpty(),
                totals.instansi().entrySet().stream()
                        .map(one -> new Sebaran(one.getKey(), one.getValue()))
                        .toList(),
                kebutuhan,
                totals.sel().stream().map(Bagian::of).toList(),
                Arrays.stream(JenisInstansi.values())
                        .map(jenis -> new Kelompok(jenis, totals.jumlah(jenis)))
                        .toList(),
                totals.golongan().stream().map(PenetapanJson.Baris::of).toList(),
                totals.jumlah(),
                totals.selisih());
    }

    /** How many agencies stand in a state. */
    public record Sebaran(UsulanStatus status, long jumlah) {}

    /** One cell. */
    public record Bagian(
            JenisInstansi jenisInstansi,
            JenisPengadaan jenisPengadaan,
            Kategori kategori,
            @JsonUnwrapped Kursi kursi) {

        static Bagian of(Sel sel) {
            return new Bagian(
                    sel.jenisInstansi(),
                    sel.golongan().jenisPengadaan(),
                    sel.golongan().kategori(),
                    sel.kursi());
        }
    }

    /** All of one kind of agency. */
    public record Kelompok(
            JenisInstansi jenisInstansi, @JsonUnwrapped Kursi kursi) {}
}
