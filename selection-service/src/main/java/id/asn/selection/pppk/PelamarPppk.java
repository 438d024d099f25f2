package id.asn.selection.pppk;

/**
 * A participant with the qualification that they applied with.
 *
 * @param pendidikan code of the qualification
 */
public record PelamarPppk(PesertaPppk peserta, String pendidikan) {}
