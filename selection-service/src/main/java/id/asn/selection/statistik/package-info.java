/**
 * Counts of announced results: by kind of need, as a histogram of points, and seats that nobody filled; of one result, counted
 * from its bundle, and of all agencies of a year together.
 */
package id.asn.selection.statistik;
