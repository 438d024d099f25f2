package id.asn.selection.peserta.flow;

import id.asn.platform.feed.Event;
import id.asn.platform.feed.EventHandler;
import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Formasi.Syarat;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.JenisPengadaan;
import id.asn.selection.peserta.Kategori;
import id.asn.selection.peserta.KelompokJabatan;
import id.asn.selection.peserta.Lingkup;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.peserta.client.FormasiDiumumkan;
import id.asn.selection.peserta.store.FormasiStore;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows formation: keeps the local copy of each formasi that is announced. */
@ApplicationScoped
public class CopyFormasi implements EventHandler {
    private final FormasiStore store;

    CopyFormasi(FormasiStore store) {
        this.store = store;
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
        FormasiDiumumkan told = event.data(FormasiDiumumkan.class);
        Syarat syarat = new Syarat(
                JenisPengadaan.valueOf(told.jenisPengadaan()),
                JenisKebutuhan.valueOf(told.jenisKebutuhan()),
                KelompokJabatan.valueOf(told.jabatan().kelompok()),
                told.jabatan().nama());
        Padanan padanan = new Padanan(
                told.jabatan().kode(),
                told.unit().kode(),
                told.pendidikan().stream()
                        .map(FormasiDiumumkan.Pendidikan::kode)
                        .toList());
        Lingkup lingkup = new Lingkup(Kategori.valueOf(told.kategori()), JenisInstansi.valueOf(told.jenisInstansi()));
        store.put(
                new Formasi(told.formasiId(), told.tahun(), told.instansi(), syarat, told.jumlah()), padanan, lingkup);
    }
}
