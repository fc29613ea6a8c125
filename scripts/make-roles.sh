#!/bin/sh
# Run once by the image of PostgreSQL on an empty volume: the role that owns and migrates, and the role that serves.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set owner_password="$(cat /run/secrets/owner-password)" \
  --set app_password="$(cat /run/secrets/app-password)" <<'SQL'
CREATE ROLE gnlc_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE gnlc_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'app_password';
ALTER DATABASE gnlc OWNER TO gnlc_owner;
SQL
