package id.asn.formation.kebutuhan;

/**
 * One parameter of a rule table.
 *
 * @param sumber where it stands
 * @param keraguan what is uncertain about it; null when nothing is
 */
public record BarisAturan(Parameter parameter, String nilai, String sumber, String keraguan) {}
