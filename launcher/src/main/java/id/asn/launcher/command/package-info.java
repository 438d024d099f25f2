/** The words a user types after {@code ./asn}, one class each. */
package id.asn.launcher.command;
