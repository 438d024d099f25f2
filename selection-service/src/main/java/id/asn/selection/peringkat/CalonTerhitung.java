package id.asn.selection.peringkat;

/** A final-stage participant together with their integrated score. */
record CalonTerhitung(CalonAkhir calon, Integrasi integrasi) {

    static CalonTerhitung of(CalonAkhir calon, AturanIntegrasi aturan) {
        return new CalonTerhitung(
                calon, Integrasi.of(calon.skd().total(), calon.skb().nilai(), aturan));
    }
}
