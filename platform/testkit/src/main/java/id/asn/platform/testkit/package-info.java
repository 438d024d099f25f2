/**
 * What the tests of all services share: a PostgreSQL, signed tokens, the contract in force, who may do what, the rules
 * of the house, and printed pages. Only tests depend on this module; nothing of it ships.
 */
package id.asn.platform.testkit;
