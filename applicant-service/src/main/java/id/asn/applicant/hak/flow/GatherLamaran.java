package id.asn.applicant.hak.flow;

import id.asn.applicant.hak.LamaranTersimpan;
import id.asn.applicant.lamaran.store.BerkasStore;
import id.asn.applicant.lamaran.store.LamaranStore;
import id.asn.applicant.meterai.store.MeteraiStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Gathers a person's lamaran with their documents and stamps. */
@ApplicationScoped
public class GatherLamaran {
    private final LamaranStore applications;
    private final BerkasStore files;
    private final MeteraiStore stamps;

    GatherLamaran(LamaranStore applications, BerkasStore files, MeteraiStore stamps) {
        this.applications = applications;
        this.files = files;
        this.stamps = stamps;
    }

    /** All of the person signed in as this, drafts included. */
    public List<LamaranTersimpan> gather(String akun) {
        return applications.allOwn(akun, 0, Integer.MAX_VALUE).stream()
                .map(it -> new LamaranTersimpan(files.of(it), stamps.ofLamaran(it.id())))
                .toList();
    }
}
