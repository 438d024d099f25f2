/**
 * The ledger of seats. Every seat of a line lies in exactly one account at any time; it moves by entries that are written
 * once and never changed. The balances follow the entries, in the database itself.
 */
package id.asn.formation.neraca;
