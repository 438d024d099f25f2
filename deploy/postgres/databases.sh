#!/bin/bash
# Runs once, on an empty volume: one database and one login per service, none may enter another's.
set -eu

make() {
  psql -v ON_ERROR_STOP=1 -U postgres -d postgres -v name="$1" -v password="$2" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
}

make formation "$ASN_DB_FORMATION"
make applicant "$ASN_DB_APPLICANT"
make selection "$ASN_DB_SELECTION"
make keycloak "$ASN_DB_KEYCLOAK"
