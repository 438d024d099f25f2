/**
 * What is let in when more is asked than can be done. Requests are classed before any of them is read; the lower classes
 * are shed first ({@link id.asn.platform.load.Gate}), and nobody takes more than a rate ({@link id.asn.platform.load.Rate}).
 */
package id.asn.platform.load;
