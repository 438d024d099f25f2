package id.asn.selection.skb.flow;

import id.asn.platform.http.Precondition;
import id.asn.platform.identity.Actor;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.NotHere;
import id.asn.selection.peserta.JenisInstansi;
import id.asn.selection.skb.AturanSkb;
import id.asn.selection.skb.BagianSkb;
import id.asn.selection.skb.SusunanSkb;
import id.asn.selection.skb.SusunanSudahDipakai;
import id.asn.selection.skb.SusunanTidakSah;
import id.asn.selection.skb.TerbitanSusunan;
import id.asn.selection.skb.TerbitanSusunan.Kunci;
import id.asn.selection.skb.store.SusunanSkbStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Announces what the SKB of a jabatan is made of. Once the SKD result has called the first participant of the agency nothing of
 * it changes: whoever sits the tests knows what they weigh, and nobody weighs them after seeing the scores.
 */
@ApplicationScoped
public class AnnounceSusunan {
    private final SusunanSkbStore store;
    private final Precondition precondition;
    private final Clock clock;

    AnnounceSusunan(SusunanSkbStore store, Precondition precondition, Clock clock) {
        this.store = store;
        this.precondition = precondition;
        this.clock = clock;
    }

    /** Announces it in the caller's transaction; the same again changes nothing. */
    public void announce(Kunci kunci, List<BagianSkb> bagian, String dasar, Actor actor) {
        store.lock(kunci.tahun(), kunci.instansi());
        Optional<TerbitanSusunan> ada = store.find(kunci);
        ada.ifPresent(satu -> precondition.require(satu.versi()));
        JenisInstansi jenis = store.jenisInstansi(kunci).orElseThrow(() -> new NotHere("jabatan", kunci.jabatan()));
        SusunanSkb susunan = new SusunanSkb(jenis, bagian);
        check(kunci, susunan);
        if (ada.filter(satu -> satu.isi().equals(susunan) && satu.dasar().equals(dasar))
                .isPresent()) {
            return;
        }
        if (store.dipakai(kunci.tahun(), kunci.instansi())) {
            throw new SusunanSudahDipakai(kunci);
        }
        int versi = ada.map(TerbitanSusunan::versi).orElse(0) + 1;
        store.add(
                new TerbitanSusunan(0, kunci, versi, susunan, dasar, actor.person(), clock.instant()), actor.client());
    }

    private static void check(Kunci kunci, SusunanSkb susunan) {
        List<Finding> salah = AturanSkb.untuk(kunci.tahun()).periksa(susunan);
        if (!salah.isEmpty()) {
            throw new SusunanTidakSah(salah);
        }
    }
}
