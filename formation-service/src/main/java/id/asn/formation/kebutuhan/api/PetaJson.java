package id.asn.formation.kebutuhan.api;

import id.asn.formation.jabatan.Jenjang;
import id.asn.formation.kebutuhan.BarisPeta;
import id.asn.formation.kebutuhan.JenisPegawai;
import id.asn.formation.kebutuhan.JumlahPeta;
import id.asn.formation.kebutuhan.UnitPeta;
import id.asn.formation.kebutuhan.store.PetaStore.JumlahJabatan;
import java.util.List;
import java.util.Map;

/**
 * The sums of the map in JSON.
 *
 * @param unit null for the whole agency
 * @param pengisi the kinds of staff that fill a position
 * @param terpisah the kinds that are told apart
 */
public record PetaJson(
        int tahun,
        String instansi,
        String unit,
        List<JenisPegawai> pengisi,
        List<JenisPegawai> terpisah,
        Jumlah jumlah,
        List<Jabatan> jabatan) {

    static PetaJson of(int tahun, String instansi, String unit, List<JumlahJabatan> positions) {
        return new PetaJson(
                tahun,
                instansi,
                unit,
                JenisPegawai.pengisi(),
                JenisPegawai.terpisah(),
                Jumlah.of(positions.stream().map(JumlahJabatan::jumlah).reduce(JumlahPeta.NOL, JumlahPeta::plus)),
                positions.stream().map(Jabatan::of).toList());
    }

    /** One position, summed. */
    public record Jabatan(String kode, String nama, Jumlah jumlah) {

        static Jabatan of(JumlahJabatan one) {
            return new Jabatan(one.jabatan(), one.nama(), Jumlah.of(one.jumlah()));
        }
    }

    /** Positions, summed. */
    public record Jumlah(
            long posisi,
            long kebutuhan,
            long bezetting,
            long selisih,
            long lowong,
            long kelebihan,
            long posisiTanpaAbk,
            long bezettingTanpaAbk,
            Map<JenisPegawai, Long> pegawai) {

        static Jumlah of(JumlahPeta sum) {
            return new Jumlah(
                    sum.posisi(),
                    sum.kebutuhan(),
                    sum.bezetting(),
                    sum.selisih(),
                    sum.lowong(),
                    sum.kelebihan(),
                    sum.posisiTanpaAbk(),
                    sum.bezettingTanpaAbk(),
                    sum.pegawai());
        }
    }

    /** One unit with its positions. */
    public record Unit(
            String kode,
            String nama,
            String kecamatan,
            String induk,
            List<Baris> jabatan,
            Jumlah jumlah,
            Jumlah denganBawahan) {

        static Unit of(UnitPeta unit) {
            return new Unit(
                    unit.kode(),
                    unit.nama(),
                    unit.kecamatan(),
                    unit.induk(),
                    unit.jabatan().stream().map(Baris::of).toList(),
                    Jumlah.of(JumlahPeta.of(unit.jabatan())),
                    Jumlah.of(unit.denganBawahan()));
        }
    }

    /** One position of one unit. */
    public record Baris(
            String kode,
            String nama,
            Jenjang jenjang,
            Integer kebutuhan,
            long bezetting,
            Long selisih,
            Long lowong,
            Long kelebihan,
            Map<JenisPegawai, Long> pegawai) {

        static Baris of(BarisPeta row) {
            return new Baris(
                    row.jabatan(),
                    row.nama(),
                    row.jenjang(),
                    row.kebutuhan(),
                    row.bezetting(),
                    row.selisih(),
                    row.lowong(),
                    row.kelebihan(),
                    row.pegawai());
        }
    }
}
