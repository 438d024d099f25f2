/** Stamp duty on documents: what a year asks for, which stamps people declare, and what the maker says of their numbers. */
package id.asn.applicant.meterai;
