package id.asn.selection.skb;

import static id.asn.selection.peserta.JenisInstansi.DAERAH;
import static id.asn.selection.peserta.JenisInstansi.PUSAT;

import id.asn.selection.skb.AturanSkb.Absen;
import id.asn.selection.skb.AturanSkb.BatasSkb;
import id.asn.selection.skb.AturanSkb.Pembulatan;
import java.util.List;

/** SKB of 2024: articles 35 and 36 of PermenPANRB 6/2024 as quoted by the press; that there is no passing grade as announced. */
final class AturanSkb2024 {

    // spotless:off
    static final AturanSkb TABLE = new AturanSkb(
            2024,
            List.of(
                    //           instansi cat tambahan tes wawancara sumber
                    new BatasSkb(PUSAT,   50, 50,      3,  10,       "PermenPANRB 6/2024 pasal 35"),
                    new BatasSkb(DAERAH,  60, 40,      1,  0,        "PermenPANRB 6/2024 pasal 36")),
            new Pembulatan(2, "Daftar hasil CPNS 2024",
                    "Daftar mencetak nilai SKB dengan paling banyak dua desimal; bahwa jumlah berbobot dibulatkan sebelum integrasi tidak disebut sumber yang dibaca."),
            new Absen(true,
                    "Yang gugur pada tes yang diikutinya berkode TMS-1 walaupun tes lain tidak diikuti; urutan kedua kode itu tidak disebut sumber yang dibaca."));
    // spotless:on

    private AturanSkb2024() {}
}
