/**
 * PPPK: the test by its year, the passing grades of its years, the groups of applicants, the ranking inside a formasi, and
 * what its score files hold. Its store aside it is pure: numbers in, verdicts out.
 */
package id.asn.selection.pppk;
