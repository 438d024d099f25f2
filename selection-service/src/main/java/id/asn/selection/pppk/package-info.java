/**
 * PPPK: the test by its year, the passing grades of its years, the groups of applicants, and the ranking inside a formasi.
 * Pure: numbers in, verdicts out.
 */
package id.asn.selection.pppk;
