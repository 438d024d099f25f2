package id.asn.formation.pemerataan.api;

import id.asn.formation.pemerataan.Andai;
import id.asn.formation.pemerataan.Kursi;
import id.asn.formation.pemerataan.Masukan;
import id.asn.formation.pemerataan.Usul;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where new seats would go, in JSON.
 *
 * @param kursi seats asked about
 * @param tersisa seats that no place needs any more
 * @param kini as people stand now
 * @param setelahRedistribusi once the proposal is carried out
 * @param setelahKursi once the new people have come besides
 */
public record AndaiJson(
        MasukanJson masukan,
        int kursi,
        long tersisa,
        UkuranJson kini,
        UkuranJson setelahRedistribusi,
        UkuranJson setelahKursi,
        List<Penempatan> penempatan) {

    static AndaiJson of(Masukan masukan, Usul usul, int kursi, Andai andai) {
        return new AndaiJson(
                MasukanJson.of(masukan),
                kursi,
                andai.tersisa(),
                UkuranJson.of(usul.sebelum()),
                UkuranJson.of(usul.sesudah()),
                UkuranJson.of(andai.sesudah()),
                IntStream.range(0, andai.kursi().size())
                        .mapToObj(i -> Penempatan.of(i + 1, andai.kursi().get(i)))
                        .toList());
    }

    /** One seat and its reason. */
    public record Penempatan(
            int nomor,
            String rumpun,
            String unit,
            String unitNama,
            String kecamatan,
            int kebutuhan,
            int bezetting,
            BigDecimal rasioSebelum,
            BigDecimal rasioSesudah,
            String alasan) {

        static Penempatan of(int nomor, Kursi kursi) {
            var tempat = kursi.tempat();
            return new Penempatan(
                    nomor,
                    tempat.rumpun(),
                    tempat.unit().kode(),
                    tempat.unit().nama(),
                    tempat.unit().lokasi().nama(),
                    tempat.kebutuhan(),
                    kursi.terisi(),
                    kursi.sebelum().desimal(),
                    kursi.sesudah().desimal(),
                    Alasan.of(kursi));
        }
    }
}
