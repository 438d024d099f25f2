package id.asn.selection.peserta.flow;

import id.asn.platform.feed.Event;
import id.asn.platform.feed.EventHandler;
import id.asn.selection.peserta.FaktaPppk;
import id.asn.selection.peserta.GolonganPelamar;
import id.asn.selection.peserta.JenisKebutuhan;
import id.asn.selection.peserta.Peserta;
import id.asn.selection.peserta.Peserta.Fakta;
import id.asn.selection.peserta.client.PelamarMemenuhiSyarat;
import id.asn.selection.peserta.store.PesertaStore;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows applicant: whoever passed the administrative selection becomes a participant. */
@ApplicationScoped
public class AdmitPeserta implements EventHandler {
    private final PesertaStore store;

    AdmitPeserta(PesertaStore store) {
        this.store = store;
    }

    @Override
    public String source() {
        return "applicant";
    }

    @Override
    public String type() {
        return "id.asn.applicant.pelamar.memenuhi-syarat.v1";
    }

    @Override
    public void apply(Event event) {
        PelamarMemenuhiSyarat told = event.data(PelamarMemenuhiSyarat.class);
        Fakta fakta = new Fakta(
                JenisKebutuhan.valueOf(told.jenisKebutuhan()),
                told.pendidikanKode(),
                told.ipk(),
                told.tanggalLahir(),
                pppk(told));
        store.add(
                new Peserta(told.nomorPeserta(), told.tahun(), told.instansi(), told.formasiId(), fakta),
                told.lamaranId());
    }

    private static FaktaPppk pppk(PelamarMemenuhiSyarat told) {
        return told.kelompokPelamar() == null
                ? null
                : new FaktaPppk(
                        GolonganPelamar.valueOf(told.kelompokPelamar()),
                        told.tahapPendaftaran(),
                        told.sertifikatPendidik());
    }
}
