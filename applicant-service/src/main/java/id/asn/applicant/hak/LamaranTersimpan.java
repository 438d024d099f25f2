package id.asn.applicant.hak;

import id.asn.applicant.lamaran.BerkasLamaran;
import id.asn.applicant.meterai.Meterai;
import java.util.List;

/** A lamaran with all that is kept of it. */
public record LamaranTersimpan(BerkasLamaran berkas, List<Meterai> meterai) {
    /** A list that nobody changes. */
    public LamaranTersimpan {
        meterai = List.copyOf(meterai);
    }
}
