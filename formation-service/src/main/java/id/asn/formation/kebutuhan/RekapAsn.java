package id.asn.formation.kebutuhan;

/**
 * An agency's people and needs of one year, as four numbers that a pertek states, and those who are not ASN.
 *
 * @param tersedia ASN who fill positions
 * @param dibutuhkan people needed, over all positions with a workload analysis
 * @param bup PNS who reach the age of retirement in the year
 * @param kontrakBerakhir PPPK whose contract ends in the year
 * @param nonAsn people who are not ASN
 */
public record RekapAsn(long tersedia, long dibutuhkan, long bup, long kontrakBerakhir, long nonAsn) {}
