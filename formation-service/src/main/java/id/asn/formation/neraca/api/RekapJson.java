package id.asn.formation.neraca.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.Rekap;
import id.asn.formation.neraca.Sumbu;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ledger summed up, in JSON. */
public record RekapJson(List<String> per, Sifat saringan, List<Kelompok> data, Jumlah jumlah) {

    static RekapJson of(Set<Sumbu> per, Sifat saringan, Rekap rekap) {
        return new RekapJson(
                per.stream().map(Sumbu::kata).toList(),
                saringan,
                rekap.kelompok().stream().map(Kelompok::of).toList(),
                Jumlah.of(rekap.jumlah()));
    }

    /** What lines are alike in, or narrowed to; null where they are not. */
    public record Sifat(
            Integer tahun,
            String instansi,
            String provinsi,
            String jabatan,
            JenisPengadaan jenisPengadaan,
            Kategori kategori) {

        static Sifat of(Map<Sumbu, String> nilai) {
            String tahun = nilai.get(Sumbu.TAHUN);
            String jenis = nilai.get(Sumbu.JENIS_PENGADAAN);
            String kategori = nilai.get(Sumbu.KATEGORI);
            return new Sifat(
                    tahun == null ? null : Integer.valueOf(tahun),
                    nilai.get(Sumbu.INSTANSI),
                    nilai.get(Sumbu.PROVINSI),
                    nilai.get(Sumbu.JABATAN),
                    jenis == null ? null : JenisPengadaan.valueOf(jenis),
                    kategori == null ? null : Kategori.valueOf(kategori));
        }
    }

    /** Lines that are alike. */
    public record Kelompok(@JsonUnwrapped Sifat sifat, long rekening, Map<Akun, Long> saldo) {

        static Kelompok of(Rekap.Kelompok kelompok) {
            return new Kelompok(
                    Sifat.of(kelompok.nilai()),
                    kelompok.rekening(),
                    kelompok.saldo().accounts());
        }
    }

    /** All of them together. */
    public record Jumlah(long rekening, Map<Akun, Long> saldo) {

        static Jumlah of(Rekap.Kelompok all) {
            return new Jumlah(all.rekening(), all.saldo().accounts());
        }
    }
}
