package id.asn.applicant.pelamar;

/**
 * The evidence behind the facts of khusus seats; null where none is stated. That of cumlaude stands in the education.
 *
 * @param ktpProvinsiAwal province of the KTP when the account was made, 2 digits: the fact that the seats for Kalimantan
 *     ask for. It is stated once and does not follow a later move; null for an account that has not stated it
 */
public record BuktiKhusus(Disabilitas disabilitas, KeturunanPapua papua, Diaspora diaspora, String ktpProvinsiAwal) {
    /** Nothing stated. */
    public static final BuktiKhusus KOSONG = new BuktiKhusus(null, null, null, null);

    /** The same with the province of the first KTP that was known before, where one was. */
    public BuktiKhusus keepingFirst(BuktiKhusus former, String ktpKabupaten) {
        String first = former.ktpProvinsiAwal != null
                ? former.ktpProvinsiAwal
                : ktpKabupaten == null ? null : ktpKabupaten.substring(0, 2);
        return new BuktiKhusus(disabilitas, papua, diaspora, first);
    }
}
