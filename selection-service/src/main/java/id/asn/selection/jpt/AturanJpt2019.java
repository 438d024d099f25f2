package id.asn.selection.jpt;

import static id.asn.selection.jpt.JenjangJpt.MADYA;
import static id.asn.selection.jpt.JenjangJpt.PRATAMA;
import static id.asn.selection.jpt.JenjangJpt.UTAMA;
import static id.asn.selection.jpt.Komponen.ASESMEN;
import static id.asn.selection.jpt.Komponen.MAKALAH;
import static id.asn.selection.jpt.Komponen.REKAM_JEJAK;
import static id.asn.selection.jpt.Komponen.WAWANCARA;

import java.util.List;

/**
 * PermenPANRB 15/2019 and PP 11/2017 as changed by PP 17/2020. Weights, panel and the three names come from summaries and slides,
 * the age from the regulation's text; numbers of people and extensions are what agencies announced.
 */
final class AturanJpt2019 {
    private static final String PERMEN = "PermenPANRB 15/2019";
    private static final String PP = "PP 17/2020 pasal 107";

    // spotless:off
    static final AturanJpt TABLE = new AturanJpt(
            2019,
            List.of(
                    //               komponen     dari sampai sumber
                    new RentangBobot(REKAM_JEJAK, 15,  20,    PERMEN),
                    new RentangBobot(MAKALAH,     15,  20,    PERMEN),
                    new RentangBobot(ASESMEN,     20,  25,    PERMEN),
                    new RentangBobot(WAWANCARA,   30,  35,    PERMEN)),
            new SyaratPansel(5, 9, 45, PERMEN, PP),
            new KetentuanPendaftaran(15, 7, 2, 4, 3, 2, PERMEN,
                    "Lima belas hari kalender, empat pelamar, dan perpanjangan tujuh hari paling banyak dua kali adalah praktik pengumuman; naskahnya tidak terbaca."),
            new KetentuanTigaBesar(3, List.of(WAWANCARA, ASESMEN, MAKALAH, REKAM_JEJAK), PERMEN,
                    "Tidak ada sumber yang menyebut pemutus nilai akhir yang sama; komponen yang lebih berat didahulukan, makalah sebelum rekam jejak."),
            List.of(
                    //               jenjang  menjabat tahun sumber keraguan
                    new BatasUsiaJpt(UTAMA,   false,   58,   PP, "Tanggal acuan: pelantikan menurut naskah, pendaftaran pada sebagian pengumuman."),
                    new BatasUsiaJpt(UTAMA,   true,    58,   PP, "Sama."),
                    new BatasUsiaJpt(MADYA,   false,   58,   PP, "Sama."),
                    new BatasUsiaJpt(MADYA,   true,    58,   PP, "Sama."),
                    new BatasUsiaJpt(PRATAMA, false,   56,   PP, "Sama."),
                    new BatasUsiaJpt(PRATAMA, true,    58,   PP, "Praktik bagi pejabat JPT yang melamar sekretaris daerah; dasar hukumnya tidak disebut.")));
    // spotless:on

    private AturanJpt2019() {}
}
