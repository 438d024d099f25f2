package id.asn.selection.pppk;

/** A participant together with the place of their group in the kategori of the formasi, 1 first. */
record CalonTerurut(CalonPppk calon, int tempat) {
    NilaiPppk nilai() {
        return calon.nilai();
    }
}
