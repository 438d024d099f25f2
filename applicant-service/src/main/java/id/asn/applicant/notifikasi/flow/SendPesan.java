package id.asn.applicant.notifikasi.flow;

import id.asn.applicant.notifikasi.AlamatSurel;
import id.asn.applicant.notifikasi.KeadaanSurel;
import id.asn.applicant.notifikasi.Laju;
import id.asn.applicant.notifikasi.Pesan;
import id.asn.applicant.notifikasi.client.SmtpServer;
import id.asn.applicant.notifikasi.client.SmtpServer.Surat;
import id.asn.applicant.notifikasi.client.SmtpServer.TidakTerkirim;
import id.asn.applicant.notifikasi.store.KirimanStore;
import id.asn.applicant.notifikasi.store.KirimanStore.Kiriman;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends what waits. A mail that was handed over but not yet noted when its process died is sent once more, under the same
 * Message-ID; it is never lost and never overtaken by a later one of the same person.
 */
public final class SendPesan {
    private static final Logger LOG = Logger.getLogger(SendPesan.class);
    private static final int AT_ONCE = 20;

    private final KirimanStore store;
    private final AlamatSurel addresses;
    private final SmtpServer server;
    private final Laju pace;

    /** Sends by this server at this pace. */
    public SendPesan(KirimanStore store, AlamatSurel addresses, SmtpServer server, Laju pace) {
        this.store = store;
        this.addresses = addresses;
        this.server = server;
        this.pace = pace;
    }

    /** One stretch of mails; answers how many were taken up. */
    public int send() throws InterruptedException {
        List<Kiriman> held = store.claim(Math.min(AT_ONCE, pace.perDetik()), pace);
        for (Kiriman one : held) {
            send(one);
        }
        return held.size();
    }

    private void send(Kiriman one) throws InterruptedException {
        Pesan pesan = one.pesan();
        Optional<String> address;
        try {
            address = addresses.of(pesan.pelamarId());
        } catch (RuntimeException closed) {
            // this one's address cannot be opened; the others that are held go on
            failed(one, closed.getMessage());
            return;
        }
        if (address.isEmpty()) {
            store.settle(pesan, KeadaanSurel.TANPA_ALAMAT, null);
            return;
        }
        try {
            server.send(new Surat(pesan.id(), address.get(), pesan.judul(), pesan.teks()));
            store.settle(pesan, KeadaanSurel.TERKIRIM, null);
        } catch (TidakTerkirim refused) {
            failed(one, refused.getMessage());
        }
    }

    private void failed(Kiriman one, String why) {
        LOG.warnf("mail %s was not taken at attempt %d: %s", one.pesan().id(), one.percobaan(), why);
        if (one.percobaan() >= pace.percobaan()) {
            store.settle(one.pesan(), KeadaanSurel.GAGAL, why);
        } else {
            store.postpone(one.pesan(), pace.pause(one.percobaan()), why);
        }
    }
}
