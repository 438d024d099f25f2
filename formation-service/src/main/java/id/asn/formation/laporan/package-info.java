/** The same tables as JSON, CSV, workbook and printed page, as an official expects them, and small charts for planners. */
package id.asn.formation.laporan;
