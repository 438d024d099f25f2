package id.asn.formation.pekerjaan.flow;

import id.asn.formation.instansi.LingkupUnit;
import id.asn.formation.instansi.flow.SeeUnits;
import id.asn.formation.kebutuhan.Analisis;
import id.asn.formation.kebutuhan.Pendekatan;
import id.asn.formation.kebutuhan.flow.AnalyseWorkload;
import id.asn.formation.kebutuhan.flow.AnalyseWorkload.Tempat;
import id.asn.formation.kebutuhan.flow.RulesOfYear;
import id.asn.formation.pekerjaan.Bentuk;
import id.asn.formation.pekerjaan.Kelompok;
import id.asn.formation.pekerjaan.Kiriman;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.Perubahan;
import id.asn.formation.pekerjaan.TemuanBaris;
import id.asn.formation.pekerjaan.store.DaftarKode;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Workload analyses per position and unit, one row for each task. */
@ApplicationScoped
class TujuanBebanKerja implements TujuanKelompok {
    private final AnalyseWorkload analyses;
    private final RulesOfYear rules;
    private final SeeUnits hand;

    TujuanBebanKerja(AnalyseWorkload analyses, RulesOfYear rules, SeeUnits hand) {
        this.hand = hand;
        this.analyses = analyses;
        this.rules = rules;
    }

    @Override
    public String nama() {
        return "beban-kerja";
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
        List<String> pendekatan =
                Arrays.stream(Pendekatan.values()).map(Enum::name).toList();
        return List.of(
                Kolom.wajib("unit", Bentuk.KODE).sampai(40),
                Kolom.wajib("jabatan", Bentuk.KODE).sampai(20),
                Kolom.wajib("pendekatan", Bentuk.TEKS).salahSatu(pendekatan),
                Kolom.boleh("wajib", Bentuk.YA).salahSatu(List.of("1", "0")),
                Kolom.boleh("wke_menit", Bentuk.BILANGAN),
                Kolom.wajib("uraian", Bentuk.TEKS).sampai(1_000),
                Kolom.wajib("satuan", Bentuk.TEKS).sampai(100),
                Kolom.wajib("volume", Bentuk.DESIMAL),
                Kolom.boleh("menit", Bentuk.DESIMAL),
                Kolom.boleh("rasio", Bentuk.DESIMAL));
    }

    @Override
    public List<String> kunci() {
        return List.of("unit", "jabatan");
    }

    @Override
    public boolean kunciTunggal() {
        return false;
    }

    @Override
    public int palingBanyak() {
        return 500;
    }

    @Override
    public List<DaftarKode> daftarKode() {
        return List.of(DaftarKode.unit(), DaftarKode.jabatan());
    }

    @Override
    public void terima(Kiriman kiriman, Actor pengirim) {
        rules.of(kiriman.tahun());
    }

    @Override
    public List<List<TemuanBaris>> periksa(Pekerjaan pekerjaan, List<Kelompok> kelompok) {
        List<Tempat> places = analyses.look(LetakBerkas.of(pekerjaan, kelompok));
        LingkupUnit mine = hand.of(pekerjaan.pengirim());
        List<List<TemuanBaris>> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            IsiBeban isi = new IsiBeban(kelompok.get(i));
            List<TemuanBaris> salah = isi.salah();
            found.add(salah.isEmpty() ? isi.temuan(findings(mine, places.get(i), isi.analisis())) : salah);
        }
        return found;
    }

    private List<Finding> findings(LingkupUnit mine, Tempat tempat, Analisis analisis) {
        return Stream.concat(
                        mine.findings("?unit", tempat.letak().unit()), analyses.findings(tempat, analisis).stream())
                .toList();
    }

    @Override
    public List<Perubahan> gabung(Pekerjaan pekerjaan, List<Kelompok> kelompok) {
        List<Tempat> places = analyses.look(LetakBerkas.of(pekerjaan, kelompok));
        List<Perubahan> done = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Tempat tempat = places.get(i);
            boolean written = analyses.note(tempat, new IsiBeban(kelompok.get(i)).analisis());
            done.add(Perubahan.of(tempat.lama() == null, written));
        }
        return done;
    }
}
