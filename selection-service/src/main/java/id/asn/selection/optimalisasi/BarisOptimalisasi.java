package id.asn.selection.optimalisasi;

import id.asn.selection.peserta.Formasi;
import id.asn.selection.peserta.Padanan;
import id.asn.selection.skb.SusunanSkb;
import java.util.List;

/**
 * One formasi of the agency with everybody who competed for it at the end.
 *
 * @param susunan what SKB was made of, null where it is the CAT alone
 */
public record BarisOptimalisasi(Formasi formasi, Padanan padanan, SusunanSkb susunan, List<CalonOptimalisasi> peserta) {

    /** A formasi whose SKB is the CAT alone. */
    public BarisOptimalisasi(Formasi formasi, Padanan padanan, List<CalonOptimalisasi> peserta) {
        this(formasi, padanan, null, peserta);
    }
}
