package id.asn.applicant.formasi.flow;

import id.asn.applicant.formasi.Formasi;
import id.asn.applicant.formasi.Instansi;
import id.asn.applicant.formasi.Jabatan;
import id.asn.applicant.formasi.JenisInstansi;
import id.asn.applicant.formasi.JenisKebutuhan;
import id.asn.applicant.formasi.JenisPengadaan;
import id.asn.applicant.formasi.Kategori;
import id.asn.applicant.formasi.Kebutuhan;
import id.asn.applicant.formasi.KelompokJabatan;
import id.asn.applicant.formasi.Keputusan;
import id.asn.applicant.formasi.KualifikasiPendidikan;
import id.asn.applicant.formasi.Penghasilan;
import id.asn.applicant.formasi.Pengumuman;
import id.asn.applicant.formasi.Unit;
import id.asn.applicant.formasi.client.FormasiDiumumkan;
import id.asn.applicant.formasi.store.FormasiStore;
import id.asn.platform.feed.Event;
import id.asn.platform.feed.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the local copies of the announced formasi equal to formation's. */
@ApplicationScoped
public class FollowFormasi implements EventHandler {
    private final FormasiStore copies;

    FollowFormasi(FormasiStore copies) {
        this.copies = copies;
    }

    @Override
    public String source() {
        return "formation";
    }

    @Override
    public String type() {
        return "id.asn.formation.formasi.diumumkan.v1";
    }

    @Override
    public void apply(Event event) {
        FormasiDiumumkan announced = event.data(FormasiDiumumkan.class);
        Pengumuman whole = read(announced);
        copies.findByIdOptional(announced.formasiId())
                .ifPresentOrElse(
                        copy -> copy.follow(whole), () -> copies.persist(new Formasi(announced.formasiId(), whole)));
    }

    private static Pengumuman read(FormasiDiumumkan it) {
        return new Pengumuman(
                it.tahun(),
                new Instansi(it.instansi(), it.instansiNama(), JenisInstansi.valueOf(it.jenisInstansi())),
                kebutuhan(it),
                new Jabatan(
                        it.jabatan().kode(),
                        it.jabatan().nama(),
                        KelompokJabatan.valueOf(it.jabatan().kelompok())),
                new Unit(it.unit().kode(), it.unit().nama(), it.unit().jalur()),
                it.pendidikan().stream()
                        .map(accepted -> new KualifikasiPendidikan(accepted.kode(), accepted.nama()))
                        .toList(),
                new Penghasilan(it.penghasilan().terendah(), it.penghasilan().tertinggi()),
                new Keputusan(it.nomorKeputusan(), it.sha256()));
    }

    private static Kebutuhan kebutuhan(FormasiDiumumkan it) {
        return new Kebutuhan(
                JenisPengadaan.valueOf(it.jenisPengadaan()),
                Kategori.valueOf(it.kategori()),
                JenisKebutuhan.valueOf(it.jenisKebutuhan()),
                it.jumlah(),
                it.terbukaDisabilitas(),
                it.ipkMinimum());
    }
}
