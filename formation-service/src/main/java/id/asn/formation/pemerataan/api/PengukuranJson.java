package id.asn.formation.pemerataan.api;

import id.asn.formation.pemerataan.Ambang;
import id.asn.formation.pemerataan.Keadaan;
import id.asn.formation.pemerataan.Kelompok;
import id.asn.formation.pemerataan.Masukan;
import id.asn.formation.pemerataan.Pengukuran;
import id.asn.formation.pemerataan.Tempat;
import java.math.BigDecimal;
import java.util.List;

/** How people are spread, in JSON. */
public record PengukuranJson(
        MasukanJson masukan,
        BigDecimal ambangKurang,
        BigDecimal ambangLebih,
        UkuranJson jumlah,
        List<PerKelompok> kecamatan,
        List<PerKelompok> unit,
        List<PerKelompok> rumpun,
        List<PerTempat> tempatKurang,
        List<PerTempat> tempatLebih) {

    static PengukuranJson of(Masukan masukan, Ambang ambang) {
        Pengukuran found = Pengukuran.of(masukan.tempat(), ambang);
        return new PengukuranJson(
                MasukanJson.of(masukan),
                ambang.kurang(),
                ambang.lebih(),
                UkuranJson.of(found.jumlah(), found.ketimpangan()),
                found.kecamatan().stream().map(PerKelompok::of).toList(),
                found.unit().stream().map(PerKelompok::of).toList(),
                found.rumpun().stream().map(PerKelompok::of).toList(),
                found.kurang().stream().map(PerTempat::of).toList(),
                found.lebih().stream().map(PerTempat::of).toList());
    }

    /** One kecamatan, unit or rumpun. */
    public record PerKelompok(String kode, String nama, UkuranJson ukuran, Keadaan keadaan, boolean ditandai) {

        static PerKelompok of(Kelompok kelompok) {
            return new PerKelompok(
                    kelompok.kode(),
                    kelompok.nama(),
                    UkuranJson.of(kelompok.ukuran(), kelompok.ketimpangan()),
                    kelompok.keadaan(),
                    kelompok.ditandai());
        }
    }

    /**
     * One rumpun in one unit.
     *
     * @param kecamatan its name, or null where the unit serves more than one
     */
    public record PerTempat(
            String unit,
            String unitNama,
            String kecamatan,
            String rumpun,
            int kebutuhan,
            int bezetting,
            BigDecimal rasio) {

        static PerTempat of(Tempat tempat) {
            return new PerTempat(
                    tempat.unit().kode(),
                    tempat.unit().nama(),
                    tempat.unit().lokasi().nama(),
                    tempat.rumpun(),
                    tempat.kebutuhan(),
                    tempat.bezetting(),
                    tempat.rasio().desimal());
        }
    }
}
