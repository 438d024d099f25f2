/** What it takes to judge one person for every formasi of the country. */
package id.asn.bench.kelayakan;
