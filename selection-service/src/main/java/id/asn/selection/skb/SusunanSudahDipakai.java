package id.asn.selection.skb;

import id.asn.platform.problem.Ground;
import id.asn.platform.problem.Refusal;

/** The announced SKD result has called people to this SKB: what it is made of no longer changes. */
public final class SusunanSudahDipakai extends Refusal {
    private static final long serialVersionUID = 1L;

    /** Says of whom. */
    public SusunanSudahDipakai(TerbitanSusunan.Kunci kunci) {
        super(Ground.STATE, "susunan-skb-sudah-dipakai");
        with("tahun", kunci.tahun());
        with("instansi", kunci.instansi());
    }
}
