package id.asn.formation.penetapan;

/**
 * What a claim is given, and why.
 *
 * @param kuota the exact share by weight of what floors and caps leave
 * @param bulat whole seats given before remainders are compared
 * @param peringkat rank of the remainder among free claims, from 1; null where a floor or a cap decided
 * @param jumlah seats given
 */
public record Jatah(Tuntutan tuntutan, Kedudukan kedudukan, Pecahan kuota, int bulat, Integer peringkat, int jumlah) {}
