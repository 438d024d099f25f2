package id.asn.applicant.lamaran.flow;

import id.asn.applicant.lamaran.store.KabarTenggatStore;
import id.asn.applicant.lamaran.store.KabarTenggatStore.Kabar;
import id.asn.applicant.lamaran.store.PengingatStore;
import id.asn.applicant.lamaran.store.PengingatStore.Draf;
import id.asn.applicant.notifikasi.JenisPesan;
import id.asn.applicant.notifikasi.store.PesanStore;
import id.asn.applicant.periode.Wib;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Tells the owners of drafts that registration closes later than announced, each of them once, after the more time was given
 * and not in its transaction. Who has submitted, or whose agency closes later still, learns nothing new by it.
 */
@ApplicationScoped
public class TellLaterClose {
    private static final int AT_ONCE = 500;

    private final KabarTenggatStore news;
    private final PengingatStore drafts;
    private final PesanStore messages;

    TellLaterClose(KabarTenggatStore news, PengingatStore drafts, PesanStore messages) {
        this.news = news;
        this.drafts = drafts;
        this.messages = messages;
    }

    /** Some hundred drafts; false when nobody is to be told now. */
    @Transactional
    public boolean next() {
        var told = news.take();
        told.ifPresent(this::tell);
        return told.isPresent();
    }

    private void tell(Kabar told) {
        List<Draf> stretch = drafts.drafts(told.tahun(), told.tutup(), told.sampai(), AT_ONCE).stream()
                .filter(draft -> draft.urut() <= told.akhir())
                .toList();
        List<UUID> owners =
                stretch.stream().filter(Draf::perlu).map(Draf::pelamarId).toList();
        messages.tell(
                owners,
                JenisPesan.TENGGAT_DIPERPANJANG,
                Map.of("tutup", Wib.at(told.tutup()).toString(), "alasan", told.alasan()),
                told.tutup());
        news.move(told, stretch.get(stretch.size() - 1).urut());
    }
}
