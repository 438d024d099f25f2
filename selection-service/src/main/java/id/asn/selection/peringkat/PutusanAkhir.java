package id.asn.selection.peringkat;

/**
 * The final outcome for one participant, with what it rests on.
 *
 * @param peringkat place among those who sat everything, no two alike; null for TH
 * @param pemisah the step that put this one below the one above; null for the first and for TH
 */
public record PutusanAkhir(
        CalonAkhir calon, KodeAkhir kode, Integer peringkat, Integrasi integrasi, KunciAkhir pemisah) {}
