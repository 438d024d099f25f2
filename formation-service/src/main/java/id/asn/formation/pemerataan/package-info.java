/** Whether an agency's people stand where they are needed, who could move where, and where new seats do most good. */
package id.asn.formation.pemerataan;
