package id.asn.selection.hasil;

import id.asn.selection.peringkat.CalonSkd;
import id.asn.selection.peserta.Formasi;
import java.util.List;

/** One formasi with everybody who competes for it at SKD. */
public record MasukanSkd(Formasi formasi, List<CalonSkd> peserta) {}
