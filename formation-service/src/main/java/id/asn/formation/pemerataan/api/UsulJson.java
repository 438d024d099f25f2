package id.asn.formation.pemerataan.api;

import id.asn.formation.pemerataan.Masukan;
import id.asn.formation.pemerataan.Pemindahan;
import id.asn.formation.pemerataan.Tempat;
import id.asn.formation.pemerataan.Usul;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A redistribution in JSON.
 *
 * @param orang persons who would move
 * @param jarakKm kilometres that all of them would move together
 */
public record UsulJson(
        MasukanJson masukan,
        long orang,
        BigDecimal jarakKm,
        UkuranJson sebelum,
        UkuranJson sesudah,
        List<Pindah> pemindahan) {

    static UsulJson of(Masukan masukan, Usul usul) {
        return new UsulJson(
                MasukanJson.of(masukan),
                usul.orang(),
                BigDecimal.valueOf(usul.meter(), 3).setScale(1, RoundingMode.HALF_UP),
                UkuranJson.of(usul.sebelum()),
                UkuranJson.of(usul.sesudah()),
                usul.pemindahan().stream().map(Pindah::of).toList());
    }

    /** One move and its reason. */
    public record Pindah(
            int nomor,
            String rumpun,
            int jumlah,
            Ujung dari,
            Ujung ke,
            BigDecimal jarakKm,
            boolean jarakTaksiran,
            String alasan) {

        static Pindah of(Pemindahan move) {
            return new Pindah(
                    move.nomor(),
                    move.dari().rumpun(),
                    move.jumlah(),
                    Ujung.of(move.dari(), move.dariSesudah()),
                    Ujung.of(move.ke(), move.keSesudah()),
                    move.jarak().kilometer(),
                    move.jarak().taksiran(),
                    Alasan.of(move));
        }
    }

    /** Where a move starts or ends, before and after it. */
    public record Ujung(
            String unit,
            String unitNama,
            String kecamatan,
            int kebutuhan,
            int bezettingSebelum,
            int bezettingSesudah,
            BigDecimal rasioSebelum,
            BigDecimal rasioSesudah) {

        static Ujung of(Tempat before, Tempat after) {
            return new Ujung(
                    before.unit().kode(),
                    before.unit().nama(),
                    before.unit().lokasi().nama(),
                    before.kebutuhan(),
                    before.bezetting(),
                    after.bezetting(),
                    before.rasio().desimal(),
                    after.rasio().desimal());
        }
    }
}
