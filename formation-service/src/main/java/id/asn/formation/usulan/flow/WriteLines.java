package id.asn.formation.usulan.flow;

import id.asn.formation.instansi.Lingkup;
import id.asn.formation.instansi.LingkupUnit;
import id.asn.formation.instansi.flow.SeeUnits;
import id.asn.formation.langkah.Act;
import id.asn.formation.usulan.DrafOpd;
import id.asn.formation.usulan.Isian;
import id.asn.formation.usulan.Kebutuhan;
import id.asn.formation.usulan.RincianUsulan;
import id.asn.formation.usulan.TindakanUsulan;
import id.asn.formation.usulan.Usulan;
import id.asn.formation.usulan.flow.ResolveLine.Rujukan;
import id.asn.formation.usulan.store.DrafStore;
import id.asn.formation.usulan.store.UsulanStore;
import id.asn.platform.problem.Finding;
import id.asn.platform.problem.NotHere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes many lines of one usulan, each known by the name that its sender gives it, by the same moves as {@link WriteLine}.
 * A line that says so already is left alone, and so are lines that are not named.
 */
@ApplicationScoped
public class WriteLines {
    private final UsulanStore usulan;
    private final DrafStore drafts;
    private final ResolveLine lines;
    private final SeeUnits hand;

    WriteLines(UsulanStore usulan, DrafStore drafts, ResolveLine lines, SeeUnits hand) {
        this.hand = hand;
        this.usulan = usulan;
        this.drafts = drafts;
        this.lines = lines;
    }

    /**
     * A line as its sender writes it.
     *
     * @param referensi names it within the usulan
     */
    public record Baris(String referensi, Isian isian, int jumlah) {}

    /**
     * A usulan whose lines are being written.
     *
     * @param unit whose draft they come from; null when they come from none
     * @param lingkup the units that the sender may write for
     * @param bernama the lines that have a name
     * @param draf the drafts of its OPD, by unit
     */
    public record BarisNaskah(
            Usulan usulan,
            String unit,
            LingkupUnit lingkup,
            Rujukan rujukan,
            Map<String, RincianUsulan> bernama,
            Map<String, DrafOpd> draf,
            Act act) {

        /** Whether there is a line of that name. */
        public boolean kenal(String referensi) {
            return bernama.containsKey(referensi);
        }
    }

    /**
     * Holds the one usulan of the actor's agency and year.
     *
     * @param unit as for {@link BarisNaskah}
     * @throws NotHere when there is no such usulan, or no draft of that unit; other refusals when its lines are not the
     *     actor's to write now
     */
    public Usulan open(int tahun, String unit, Act act) {
        String instansi = act.actor().instansi();
        Usulan found = usulan.find(instansi, tahun)
                .map(there -> usulan.getForChange(there.id(), Lingkup.of(act.actor())))
                .orElseThrow(() -> new NotHere("usulan", instansi + "/" + tahun));
        var posisi = found.posisi();
        posisi.make(TindakanUsulan.edit(posisi.status()), act);
        hand.of(act.actor()).check(unit);
        if (unit != null) {
            drafts.getForChange(found.id(), unit).open(act);
        }
        return found;
    }

    /** The same, with all that these lines name looked up at once. */
    public BarisNaskah open(int tahun, String unit, List<Baris> baris, Act act) {
        Usulan found = open(tahun, unit, act);
        Map<String, RincianUsulan> named = new HashMap<>();
        found.rincian().stream()
                .filter(line -> line.referensi() != null)
                .forEach(line -> named.put(line.referensi(), line));
        Map<String, DrafOpd> draf = new HashMap<>();
        drafts.ofForChange(found.id()).forEach(one -> draf.put(one.unit(), one));
        Rujukan rujukan =
                lines.look(found.instansi(), baris.stream().map(Baris::isian).toList());
        return new BarisNaskah(found, unit, hand.of(act.actor()), rujukan, named, draf, act);
    }

    /** Everything wrong with the line; empty when it can be written. */
    public List<Finding> findings(BarisNaskah naskah, Baris baris) {
        List<Finding> faults = new ArrayList<>(lines.findings(naskah.rujukan(), baris.isian()));
        naskah.lingkup().findings("/unit", baris.isian().unit()).forEach(faults::add);
        RincianUsulan there = naskah.bernama().get(baris.referensi());
        if (there == null || there.says(baris.isian(), baris.jumlah())) {
            return faults;
        }
        if (naskah.unit() != null && !naskah.unit().equals(there.unitAsal())) {
            faults.add(Finding.of("/referensi", "referensi-draf-lain")
                    .with("referensi", baris.referensi())
                    .with("unit", naskah.unit()));
        } else if (ofDraft(naskah, there)
                && !naskah.draf().get(there.unitAsal()).terbuka()) {
            faults.add(Finding.of("/referensi", "draf-opd-tertutup").with("unit_asal", there.unitAsal()));
        }
        return faults;
    }

    /** Once consolidated the line is the agency's, and its draft no longer asked. */
    private static boolean ofDraft(BarisNaskah naskah, RincianUsulan line) {
        return line.unitAsal() != null && naskah.usulan().posisi().status().draf();
    }

    /** Writes a line found without fault; whether anything was written. */
    public boolean write(BarisNaskah naskah, Baris baris) {
        RincianUsulan there = naskah.bernama().get(baris.referensi());
        if (there != null && there.says(baris.isian(), baris.jumlah())) {
            return false;
        }
        Kebutuhan kebutuhan = lines.resolve(naskah.rujukan(), baris.isian());
        if (there == null) {
            add(naskah, baris, kebutuhan);
            return true;
        }
        if (ofDraft(naskah, there)) {
            naskah.draf().get(there.unitAsal()).write(naskah.act());
        }
        naskah.usulan().change(there.id(), kebutuhan, baris.jumlah(), naskah.act());
        return true;
    }

    private static void add(BarisNaskah naskah, Baris baris, Kebutuhan kebutuhan) {
        if (naskah.unit() != null) {
            naskah.draf().get(naskah.unit()).write(naskah.act());
        }
        RincianUsulan added = naskah.usulan().add(kebutuhan, baris.jumlah(), naskah.act());
        added.from(naskah.unit());
        added.named(baris.referensi());
    }

    /** Keeps what was written. */
    public void keep(BarisNaskah naskah) {
        usulan.saved(naskah.usulan());
    }
}
