package id.asn.applicant.meterai;

/** What is known of a stamp. */
public enum StatusMeterai {
    /** Its owner says so, and nobody was asked: a meterai tempel, or no check of serial numbers is set up here. */
    DINYATAKAN,
    /** Its serial number is about to be asked at the maker. */
    MENUNGGU,
    /** The maker did not answer; asked again later. Stands in nobody's way. */
    TERTUNDA,
    /** The maker knows the number, for this file or without saying for which. */
    SAH,
    /** The maker does not know it, or knows it for something else: a finding for the committee. */
    TIDAK_SAH
}
