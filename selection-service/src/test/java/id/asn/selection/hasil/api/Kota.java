package id.asn.selection.hasil.api;

import id.asn.selection.Dunia;
import java.util.UUID;

/** One seat here for three, one at another unit for nobody, one khusus here for nobody. */
final class Kota {
    final Dunia dunia;
    final UUID asal;
    final UUID lain;
    final UUID khusus;
    final String lulus;
    final String kedua;
    final String ketiga;
    final String absen;
    final String akhir;

    Kota(String instansi, String skbKetiga) {
        dunia = new Dunia(instansi);
        asal = dunia.formasi("CPNS", "UMUM", "01", 1);
        lain = dunia.formasi("CPNS", "UMUM", "02", 1);
        khusus = dunia.formasi("CPNS", "CUMLAUDE", "01", 1);
        lulus = dunia.peserta(asal);
        kedua = dunia.peserta(asal);
        ketiga = dunia.peserta(asal);
        absen = dunia.peserta(khusus);
        String points = ",ya,75,130,189";
        Dunia.skd(lulus + points, kedua + points, ketiga + points, absen + points);
        dunia.umumkan("SKD");
        Dunia.skb(lulus + ",ya,80.00", kedua + ",ya,70.00", ketiga + ",ya," + skbKetiga, absen + ",tidak,");
        akhir = dunia.umumkan("AKHIR");
    }
}
