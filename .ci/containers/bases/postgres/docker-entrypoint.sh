#!/bin/bash
# As the image does it: the first start makes the database on the socket alone, and runs the scripts.
set -eu
if [ "$(id -u)" = 0 ]; then
  install -d -o postgres -g postgres -m 3777 /var/run/postgresql
  chown postgres:postgres /var/lib/postgresql
  exec setpriv --reuid=postgres --regid=postgres --init-groups -- "$0" "$@"
fi
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  initdb --username="$POSTGRES_USER" --pwfile=<(echo "$POSTGRES_PASSWORD") --auth-host=scram-sha-256
  echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
  pg_ctl --wait --options="-c listen_addresses=''" start
  createdb --username="$POSTGRES_USER" "${POSTGRES_DB:-$POSTGRES_USER}"
  for script in /docker-entrypoint-initdb.d/*; do
    "$script"
  done
  pg_ctl --wait --mode=fast stop
fi
exec "$@" -c listen_addresses='*'
