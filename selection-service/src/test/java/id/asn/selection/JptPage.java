package id.asn.selection;

import id.asn.selection.jpt.AturanJpt;
import java.util.List;
import java.util.stream.Collectors;

/** The rules of an open selection as a page prints them. */
final class JptPage {
    private static final int TAHUN = 2024;

    private JptPage() {}

    static List<String> sections() {
        AturanJpt aturan = AturanJpt.untuk(TAHUN);
        return List.of(weights(aturan), panel(aturan), call(aturan), names(aturan), ages(aturan));
    }

    private static String weights(AturanJpt aturan) {
        return "### Bobot seleksi terbuka JPT sejak " + aturan.sejak()
                + "\n\n| komponen | persen terkecil | persen terbesar | sumber |\n|---|--:|--:|---|\n"
                + aturan.bobot().stream()
                        .map(row -> "| %s | %d | %d | %s |"
                                .formatted(row.komponen(), row.terkecil(), row.terbesar(), row.sumber()))
                        .collect(Collectors.joining("\n"));
    }

    private static String panel(AturanJpt aturan) {
        var pansel = aturan.pansel();
        return "### Panitia seleksi JPT\n\n| aturan | isi | sumber |\n|---|---|---|\n"
                + "| anggota | ganjil, %d sampai %d | %s |\n"
                        .formatted(pansel.terkecil(), pansel.terbesar(), pansel.sumber())
                + "| dari instansi sendiri | paling banyak %d persen; pejabat sekurang-kurangnya sejenjang | %s |\n"
                        .formatted(pansel.internalPersen(), pansel.sumber())
                + "| partai politik | bukan anggota atau pengurus | %s |".formatted(pansel.sumberPartai());
    }

    private static String call(AturanJpt aturan) {
        var call = aturan.pendaftaran();
        return "### Pengumuman lowongan JPT\n\n| aturan | isi | sumber |\n|---|---|---|\n"
                + "| pengumuman | %d hari kalender, hari pertama dan terakhir dihitung | %s |\n"
                        .formatted(call.hari(), call.sumber())
                + "| perpanjangan | %d hari, paling banyak %d kali, selama kurang dari %d yang memenuhi syarat | %s |\n"
                        .formatted(
                                call.hariPerpanjangan(),
                                call.perpanjanganTerbanyak(),
                                call.pelamarTerkecil(),
                                call.sumber())
                + "| sesudah itu | %d; %d dengan rekomendasi pengawas; tidak pernah satu | %s |\n\n"
                        .formatted(call.setelahPerpanjangan(), call.denganRekomendasi(), call.sumber())
                + "Keraguan: " + call.keraguan();
    }

    private static String names(AturanJpt aturan) {
        var names = aturan.tigaBesar();
        return "### Nama yang diajukan kepada PPK\n\n%d nama menurut nilai akhir tanpa pembulatan; nilai yang sama diputus oleh %s (%s).\n\nKeraguan: %s"
                .formatted(
                        names.banyak(),
                        names.pemutus().stream().map(Enum::name).collect(Collectors.joining(", ")),
                        names.sumber(),
                        names.keraguan());
    }

    private static String ages(AturanJpt aturan) {
        return "### Usia tertinggi JPT\n\n| jenjang | pejabat JPT | tahun | sumber | keraguan |\n|---|:-:|--:|---|---|\n"
                + aturan.usia().stream()
                        .map(row -> "| %s | %s | %d | %s | %s |"
                                .formatted(
                                        row.jenjang(),
                                        row.menjabat() ? "ya" : "tidak",
                                        row.tahun(),
                                        row.sumber(),
                                        row.keraguan()))
                        .collect(Collectors.joining("\n"));
    }
}
