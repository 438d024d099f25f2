/**
 * What a unit needs and whom it has: workload analysis and incumbents per position, unit and year, the map of positions
 * that sets them side by side, and their projection over five years.
 */
package id.asn.formation.kebutuhan;
