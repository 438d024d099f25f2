package id.asn.formation.usulan;

import id.asn.formation.Peran;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.alokasi.Kuota;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.jabatan.KelompokJabatan;
import id.asn.formation.langkah.Act;
import id.asn.formation.langkah.Dokumen;
import id.asn.platform.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Usulan of Kota Serang in every state, brought there by the verbs of production. */
public final class Contoh {
    public static final String SERANG = "6273";
    public static final Instant NOW = Instant.parse("2024-03-05T02:00:00Z");

    private Contoh() {}

    /** Someone of the office; a different person for a different name. */
    public static Act as(Peran peran, String person) {
        return Act.by(new Actor(person, "uji", Set.of(peran.claim()), SERANG), NOW);
    }

    public static Act as(Peran peran) {
        return as(peran, peran.claim() + "-satu");
    }

    public static Dokumen dokumen(String nomor) {
        return new Dokumen(nomor, LocalDate.of(2024, 3, 5));
    }

    public static Kebutuhan kebutuhan(JenisPengadaan jenis, Kategori kategori) {
        return new Kebutuhan(
                jenis,
                kategori,
                JenisKebutuhan.UMUM,
                new JabatanDituju("20100011", "Pranata Komputer Ahli Pertama", KelompokJabatan.LAINNYA),
                new UnitPenempatan("DISKOMINFO", "Dinas Kominfo", "Sekretariat Daerah | Dinas Kominfo"),
                List.of(new Pendidikan("5101087", "S-1 Teknik Informatika")),
                new Penghasilan(5_500_000, 7_200_000),
                new BigDecimal("3.00"),
                true);
    }

    public static Kebutuhan teknis() {
        return kebutuhan(JenisPengadaan.CPNS, Kategori.TEKNIS);
    }

    public static Usulan draf(int... jumlah) {
        Usulan usulan = new Usulan(SERANG, 2024, as(Peran.BKPSDM));
        for (int seats : jumlah) {
            usulan.add(teknis(), seats, as(Peran.OPD));
        }
        return usulan;
    }

    /** Lines of 550 and 10 seats. */
    public static Usulan di(UsulanStatus status) {
        Usulan usulan = draf(550, 10);
        switch (status) {
            case DRAF -> {}
            case DESK -> desk(usulan);
            case KONSOLIDASI -> konsolidasi(usulan);
            case DIUSULKAN -> diusulkan(usulan);
            case BERPERTEK -> berpertek(usulan);
            case BERPENDAPAT -> berpendapat(usulan);
            case DITETAPKAN ->
                berpendapat(usulan)
                        .determine(
                                List.of(new Kuota(JenisPengadaan.CPNS, Kategori.TEKNIS, 546)),
                                as(Peran.PANRB).under(dokumen("B/1/2024")));
            case DITOLAK -> berpendapat(usulan).reject(as(Peran.PANRB).because("tidak ada anggaran"));
            default -> throw new IllegalArgumentException(status.name());
        }
        return usulan;
    }

    static Usulan desk(Usulan usulan) {
        usulan.submitToDesk(as(Peran.OPD));
        return usulan;
    }

    static Usulan konsolidasi(Usulan usulan) {
        desk(usulan).approveDesk(as(Peran.BKPSDM));
        return usulan;
    }

    static Usulan diusulkan(Usulan usulan) {
        konsolidasi(usulan).sign(Koordinasi.TIDAK_PERLU, as(Peran.PPK).under(dokumen("800/112")));
        return usulan;
    }

    static Usulan berpertek(Usulan usulan) {
        diusulkan(usulan).judge(acceptAll(usulan), as(Peran.BKN, "penilai"));
        usulan.recommend(as(Peran.BKN, "penyelia"));
        return usulan;
    }

    static Usulan berpendapat(Usulan usulan) {
        berpertek(usulan).giveOpinion(as(Peran.MENKEU).because("Anggaran tersedia"));
        return usulan;
    }

    static List<Penilaian> acceptAll(Usulan usulan) {
        return usulan.rincian().stream()
                .map(baris -> new Penilaian(baris.id(), Putusan.TERIMA, null, null))
                .toList();
    }

    /** Tries a move by its verb, with whatever it needs. */
    static void attempt(TindakanUsulan move, Usulan usulan, Act act) {
        switch (move) {
            case BUAT -> throw new IllegalArgumentException("a constructor");
            case UBAH_DRAF, UBAH_KONSOLIDASI -> usulan.add(teknis(), 1, act);
            case AJUKAN_DESK -> usulan.submitToDesk(act);
            case KEMBALIKAN_DESK -> usulan.returnToDraft(act);
            case SETUJUI_DESK -> usulan.approveDesk(act);
            case TANDATANGANI -> usulan.sign(Koordinasi.TIDAK_PERLU, act);
            case KEMBALIKAN -> usulan.giveBack(Map.of(), act);
            case GABUNGKAN -> usulan.consolidate(act);
            case TARIK -> usulan.withdraw(act);
            case NILAI -> usulan.judge(acceptAll(usulan), act);
            case PERTEK -> {
                usulan.rincian().forEach(baris -> baris.judge(new Penilaian(baris.id(), Putusan.TERIMA, null, null)));
                usulan.recommend(act);
            }
            case BERI_PENDAPAT -> usulan.giveOpinion(act);
            case TETAPKAN -> usulan.determine(List.of(), act.under(dokumen("B/1/2024")));
            case TOLAK -> usulan.reject(act);
            default -> throw new IllegalArgumentException(move.name());
        }
    }
}
