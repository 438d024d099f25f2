package id.asn.applicant.lamaran.api;

import id.asn.applicant.Peran;
import id.asn.applicant.lamaran.LamaranStatus;
import id.asn.applicant.lamaran.TindakanLamaran;
import java.util.List;

/** A move of the reader's role, and why it cannot be made now. */
public record TindakanJson(TindakanLamaran kode, boolean boleh, String sebab) {

    static List<TindakanJson> of(Peran reader, LamaranStatus now) {
        return TindakanLamaran.of(reader).stream()
                .map(move -> new TindakanJson(move, move.openAt(now), move.openAt(now) ? null : because(move, now)))
                .toList();
    }

    private static String because(TindakanLamaran move, LamaranStatus now) {
        return "Lamaran berstatus %s. Tindakan ini hanya dari %s.".formatted(now, move.dari());
    }
}
