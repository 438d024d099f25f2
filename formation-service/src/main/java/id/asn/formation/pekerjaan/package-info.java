/** Files on their way in: taken whole, judged row by row, merged in one transaction, and reported to the last cell. */
package id.asn.formation.pekerjaan;
