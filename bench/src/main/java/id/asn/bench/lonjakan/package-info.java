/** The last hours of registration: more arrives than can be carried, and a machine dies. */
package id.asn.bench.lonjakan;
