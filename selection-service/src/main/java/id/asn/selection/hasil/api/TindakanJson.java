package id.asn.selection.hasil.api;

import id.asn.platform.identity.Actor;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.TindakanHasil;
import java.util.List;

/** What the caller may do next with a version, and why not. */
public record TindakanJson(TindakanHasil tindakan, boolean boleh, String sebab, String dasarHukum) {

    /** Announcing is what a caller does; that it replaces another version follows by itself. */
    static List<TindakanJson> of(Hasil hasil, Actor actor) {
        return TindakanHasil.dari(hasil.status()).stream()
                .filter(tindakan -> tindakan == TindakanHasil.UMUMKAN)
                .map(tindakan -> of(tindakan, why(tindakan, hasil, actor)))
                .toList();
    }

    private static TindakanJson of(TindakanHasil tindakan, String sebab) {
        return new TindakanJson(tindakan, sebab == null, sebab, tindakan.dasarHukum());
    }

    private static String why(TindakanHasil tindakan, Hasil hasil, Actor actor) {
        if (!actor.is(tindakan.oleh().claim())) {
            return "Tindakan ini wewenang " + tindakan.oleh().claim() + ".";
        }
        if (hasil.computedBy(actor)) {
            return "Orang yang menghitung tidak boleh mengumumkan.";
        }
        return hasil.rekap().seri() > 0 ? "Ada kursi terakhir yang belum terputus menurut hukum." : null;
    }
}
