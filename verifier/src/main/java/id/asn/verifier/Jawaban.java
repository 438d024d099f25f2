package id.asn.verifier;

import java.util.List;

/**
 * What going through a bundle came to.
 *
 * @param sha256 of the bundle
 * @param akar root of its tree
 * @param jumlahFormasi formasi gone through
 * @param jumlahPutusan outcomes derived anew
 * @param temuan what does not follow, line by line; empty stands for yes
 */
public record Jawaban(String sha256, String akar, long jumlahFormasi, long jumlahPutusan, List<String> temuan) {

    /** Every outcome follows from the bundle's own facts by the rules. */
    public boolean ya() {
        return temuan.isEmpty();
    }
}
