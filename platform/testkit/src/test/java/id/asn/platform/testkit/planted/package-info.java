/**
 * Small services, each with one fault planted for one rule of the house, and {@code sound}, which has none. They are only
 * read as byte code.
 */
package id.asn.platform.testkit.planted;
