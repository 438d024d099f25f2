package id.asn.verifier;

/**
 * Something that does not follow.
 *
 * @param baris line of the file, or 0 for the whole
 * @param hukum number of the law of a ranking run that is broken, or 0 for a broken file
 * @param apa what was expected and what stands there
 */
record Temuan(long baris, int hukum, String apa) {
    @Override
    public String toString() {
        return "baris " + baris + (hukum == 0 ? ": " : " [hukum " + hukum + "]: ") + apa;
    }
}
