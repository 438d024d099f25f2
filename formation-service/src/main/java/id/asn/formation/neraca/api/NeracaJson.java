package id.asn.formation.neraca.api;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.SaldoGolongan;
import java.util.List;
import java.util.Map;

/**
 * Totals in JSON.
 *
 * @param instansi null for the whole country
 */
public record NeracaJson(int tahun, String instansi, List<Golongan> data) {

    static NeracaJson of(int tahun, String instansi, List<SaldoGolongan> totals) {
        return new NeracaJson(tahun, instansi, totals.stream().map(Golongan::of).toList());
    }

    /** Balances of one golongan. */
    public record Golongan(JenisPengadaan jenisPengadaan, Kategori kategori, Map<Akun, Long> saldo) {

        static Golongan of(SaldoGolongan total) {
            return new Golongan(
                    total.golongan().jenisPengadaan(),
                    total.golongan().kategori(),
                    total.saldo().accounts());
        }
    }
}
