package id.asn.applicant.pelamar;

import java.time.Instant;

/**
 * How far the keys of all people are wrapped under the present secret.
 *
 * @param sidik names the present secret
 * @param dimintaPada when it was asked for; null when it never was for this secret
 * @param selesaiPada when nothing was left; null before
 * @param dibungkus keys wrapped anew so far
 * @param tersisa people whose key still lies under another secret
 * @param terhapusTersisa erased people whose blind index was made under another secret: it cannot be made anew, and as long
 *     as there are any, dropping the other secret lets them register as if they had never been
 * @param sanksiTersisa sanctions in force of people without an account here, or erased, whose index was made under another
 *     secret: dropping it lets them apply although they are banned
 */
public record PemutaranKunci(
        String sidik,
        Instant dimintaPada,
        Instant selesaiPada,
        long dibungkus,
        long tersisa,
        long terhapusTersisa,
        long sanksiTersisa) {

    /** True while keys wait to be wrapped and somebody asked for it. */
    public boolean berjalan() {
        return dimintaPada != null && selesaiPada == null;
    }
}
