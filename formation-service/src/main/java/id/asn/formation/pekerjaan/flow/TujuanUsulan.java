package id.asn.formation.pekerjaan.flow;

import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.langkah.Act;
import id.asn.formation.pekerjaan.Bentuk;
import id.asn.formation.pekerjaan.Kelompok;
import id.asn.formation.pekerjaan.Kiriman;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.Perubahan;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.formation.pekerjaan.store.DaftarKode;
import id.asn.formation.pendidikan.Pendidikan;
import id.asn.formation.pendidikan.store.PendidikanStore;
import id.asn.formation.usulan.JenisKebutuhan;
import id.asn.formation.usulan.flow.WriteLines;
import id.asn.formation.usulan.flow.WriteLines.Baris;
import id.asn.formation.usulan.flow.WriteLines.BarisNaskah;
import id.asn.platform.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lines of the agency's usulan of the year, while they are open to the office that sends them. */
@ApplicationScoped
class TujuanUsulan implements TujuanKelompok {
    private final WriteLines lines;
    private final PendidikanStore educations;
    private final Clock clock;

    TujuanUsulan(WriteLines lines, PendidikanStore educations, Clock clock) {
        this.lines = lines;
        this.educations = educations;
        this.clock = clock;
    }

    @Override
    public String nama() {
        return "usulan";
    }

    @Override
    public Set<String> peran() {
        return Set.of("opd", "bkpsdm");
    }

    @Override
    public boolean perTahun() {
        return true;
    }

    @Override
    public List<Kolom> kolom() {
        return List.of(
                Kolom.wajib("referensi", Bentuk.KODE).sampai(64),
                Kolom.wajib("jenis_pengadaan", Bentuk.TEKS).salahSatu(words(JenisPengadaan.values())),
                Kolom.wajib("kategori", Bentuk.TEKS).salahSatu(words(Kategori.values())),
                Kolom.wajib("jenis_kebutuhan", Bentuk.TEKS).salahSatu(words(JenisKebutuhan.values())),
                Kolom.wajib("jabatan", Bentuk.KODE).sampai(20),
                Kolom.wajib("unit", Bentuk.KODE).sampai(40),
                Kolom.wajib("pendidikan", Bentuk.TEKS).sampai(2_000),
                Kolom.wajib("jumlah", Bentuk.BILANGAN),
                Kolom.wajib("penghasilan_terendah", Bentuk.BILANGAN),
                Kolom.wajib("penghasilan_tertinggi", Bentuk.BILANGAN),
                Kolom.boleh("ipk_minimum", Bentuk.DESIMAL),
                Kolom.boleh("terbuka_disabilitas", Bentuk.YA).salahSatu(List.of("1", "0")));
    }

    private static List<String> words(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    @Override
    public List<String> kunci() {
        return List.of("referensi");
    }

    @Override
    public int palingBanyak() {
        return 1;
    }

    /** The usulan is read whole for each stretch. */
    @Override
    public int bentangan() {
        return 5_000;
    }

    @Override
    public List<DaftarKode> daftarKode() {
        return List.of(
                DaftarKode.jabatan(),
                DaftarKode.unit(),
                DaftarKode.beberapa("pendidikan", "select kode, nama from pendidikan order by urut"));
    }

    @Override
    public void terima(Kiriman kiriman, Actor pengirim) {
        lines.open(kiriman.tahun(), kiriman.unit(), Act.by(pengirim, clock.instant()));
    }

    @Override
    public List<List<TemuanBaris>> periksa(Pekerjaan pekerjaan, List<Kelompok> kelompok) {
        List<IsiUsulanBaris> rows = rows(kelompok);
        List<IsiUsulanBaris> readable =
                rows.stream().filter(row -> row.salah().isEmpty()).toList();
        BarisNaskah naskah =
                open(pekerjaan, readable.stream().map(IsiUsulanBaris::baris).toList());
        return rows.stream()
                .map(row -> row.salah().isEmpty() ? row.temuan(lines.findings(naskah, row.baris())) : row.salah())
                .toList();
    }

    @Override
    public List<Perubahan> gabung(Pekerjaan pekerjaan, List<Kelompok> kelompok) {
        List<Baris> baris = rows(kelompok).stream().map(IsiUsulanBaris::baris).toList();
        BarisNaskah naskah = open(pekerjaan, baris);
        List<Perubahan> done = new ArrayList<>();
        for (Baris one : baris) {
            done.add(Perubahan.of(!naskah.kenal(one.referensi()), lines.write(naskah, one)));
        }
        if (done.stream().anyMatch(one -> one != Perubahan.TETAP)) {
            lines.keep(naskah);
        }
        return done;
    }

    private BarisNaskah open(Pekerjaan pekerjaan, List<Baris> baris) {
        Kiriman kiriman = pekerjaan.kiriman();
        return lines.open(kiriman.tahun(), kiriman.unit(), baris, Act.by(pekerjaan.pengirim(), clock.instant()));
    }

    private List<IsiUsulanBaris> rows(List<Kelompok> kelompok) {
        Set<String> codes = kelompok.stream()
                .flatMap(one -> IsiUsulanBaris.kode(one.pertama()).stream())
                .collect(Collectors.toSet());
        Map<String, String> names =
                educations.find(codes).stream().collect(Collectors.toMap(Pendidikan::kode, Pendidikan::nama));
        return kelompok.stream()
                .map(one -> new IsiUsulanBaris(one.pertama(), names))
                .toList();
    }
}
