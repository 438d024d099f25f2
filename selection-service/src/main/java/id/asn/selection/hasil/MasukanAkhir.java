package id.asn.selection.hasil;

import id.asn.selection.peringkat.CalonAkhir;
import id.asn.selection.peserta.Formasi;
import id.asn.selection.skb.SusunanSkb;
import java.util.List;

/**
 * One formasi with everybody whom the announced SKD result called to SKB.
 *
 * @param susunan what SKB was made of, null where it is the CAT alone
 */
public record MasukanAkhir(Formasi formasi, SusunanSkb susunan, List<CalonAkhir> peserta) {

    /** A formasi whose SKB is the CAT alone. */
    public MasukanAkhir(Formasi formasi, List<CalonAkhir> peserta) {
        this(formasi, null, peserta);
    }
}
