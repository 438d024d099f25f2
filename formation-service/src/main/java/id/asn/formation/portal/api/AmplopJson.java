package id.asn.formation.portal.api;

import id.asn.formation.portal.HalamanPortal;
import java.util.List;

/** The portal's envelope. */
public record AmplopJson<T>(int status, boolean error, String message, T data) {

    static <T> AmplopJson<T> of(T data) {
        return new AmplopJson<>(200, false, "success", data);
    }

    static <T> AmplopJson<Daftar<T>> of(HalamanPortal<T> page) {
        return of(new Daftar<>(new Jumlah(page.total()), new Jumlah(page.data().size()), page.data()));
    }

    /**
     * A list in the envelope.
     *
     * @param meta all matches
     * @param page those on this page
     */
    public record Daftar<T>(Jumlah meta, Jumlah page, List<T> data) {}

    /** A count. */
    public record Jumlah(long total) {}
}
